import type { CaseGlance } from '#lib/guide/case-glance.ts'
import { attempt } from './attempt.ts'
import { binKey, caseKey, freshTab, overflowKey, previewKey, tabKey } from './storage-keys.ts'

/** The storages of a browser; they may throw, as on the very property where they are blocked. */
export type Browser = { readonly local: () => Storage; readonly session: () => Storage }

/** Reads a stored text as a case, or as what is wanted of one. */
type ReadText<C> = (text: string | null) => { readonly found?: C }

export type Candidates<C, R extends ReadText<C>> = {
  /** The case that the tab says it shows; `freshTab` where it shows none, `null` where it says nothing. */
  readonly id: string | null
  /** What is stored under the key of that case, else under those of all cases; also what cannot be read. */
  readonly stored: readonly ({ readonly key: string; readonly text: string } & ReturnType<R>)[]
  /** What the tab keeps because the browser's storage is full. */
  readonly overflow?: C
}

/** All that the browser holds of the case that this tab shows. Changes nothing, and never throws. */
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

/** Which of several states and cases a tab shows: what was changed last. Where the tab says no id, the archive is passed over. */
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
