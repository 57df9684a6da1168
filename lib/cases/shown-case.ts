import type { CaseGlance } from '#lib/guide/case-glance.ts'
import { attempt } from './attempt.ts'
import { binKey, caseKey, freshTab, overflowKey, previewKey, tabKey } from './storage-keys.ts'

/** A browser's storages. Calling either may throw, because blocked storage throws as soon as it is accessed. */
export type Browser = { readonly local: () => Storage; readonly session: () => Storage }

/** Reads a stored text as a case, or as what is wanted of one. */
type ReadText<C> = (text: string | null) => { readonly found?: C }

export type Candidates<C, R extends ReadText<C>> = {
  /** The id of the case that this tab shows; `freshTab` if it shows none, `null` if nothing is stored. */
  readonly id: string | null
  /** What is stored under that case's key, otherwise under the keys of all cases, including what cannot be read. */
  readonly stored: readonly ({ readonly key: string; readonly text: string } & ReturnType<R>)[]
  /** The tab's own copy, kept when the browser's storage is full. */
  readonly overflow?: C
}

/** Everything the browser has stored for the case that this tab shows. Changes nothing and never throws. */
export function candidates<C, R extends ReadText<C>>({ local, session }: Browser, guide: string, read: R): Candidates<C, R> {
  const said = attempt(() => session().getItem(tabKey + guide), null)
  const id = said && attempt(() => local().getItem(binKey + said), null) !== null ? freshTab : said
  const keys = id === null ? attempt(() => keysOf(local()), []) : [caseKey + id]
  return {
    id,
    stored: keys.flatMap((key) => {
      const text = key.startsWith(caseKey) ? attempt(() => local().getItem(key), null) : null
      return text === null ? [] : [{ key, text, ...(read(text) as ReturnType<R>) }]
    }),
    overflow: attempt(() => read(session().getItem(overflowKey + guide)).found, undefined)
  }
}

/** Chooses which of several states and cases a tab shows: the most recently changed one. Without an id, archived cases are skipped. */
export function shownOf<C extends CaseGlance>(guide: string, id: string | null, cases: readonly (C | undefined)[]): C | undefined {
  return cases
    .filter((c) => c !== undefined)
    .filter((c) => c.guide === guide && (id === null ? c.archivedAt === undefined : c.id === id))
    .sort((a, b) => b.changedAt - a.changedAt)[0]
}

/** The copy of a hand-off that this tab previews instead of its case. Never throws. */
export function previewOf<C extends CaseGlance>(session: () => Storage, guide: string, read: ReadText<C>): C | undefined {
  const found = attempt(() => read(session().getItem(previewKey + guide)).found, undefined)
  return found?.guide === guide ? found : undefined
}

/** The keys of a storage as it is now. */
export function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
}
