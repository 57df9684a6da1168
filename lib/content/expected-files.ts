import type { Guide } from '#lib/guide/types.ts'
import { entriesPathOf, pathOf } from './guide-files.ts'
import { type EntryKind, entryKinds, type Kind } from './shapes.ts'

/** A text file that a guide needs; its path is relative to the guide's folder. */
export type ExpectedFile = { readonly kind: Kind | EntryKind; readonly id: string; readonly path: string }

/** Every text file that a guide needs in one language. */
export function expectedFiles(guide: Guide, locale: string): ExpectedFile[] {
  const of = (kind: Kind, ids: string[]) => ids.map((id) => ({ kind, id, path: pathOf(locale, kind, id) }))
  return [
    ...of('guide', [guide.id]),
    ...of('step', Object.keys(guide.steps)),
    ...of('prerequisite', Object.keys(guide.prerequisites)),
    ...of('outcome', Object.keys(guide.outcomes)),
    ...entryKinds
      .filter((kind) => Object.keys(guide[kind]).length > 0)
      .map((kind) => ({ kind, id: guide.id, path: entriesPathOf(locale, kind) }))
  ]
}
