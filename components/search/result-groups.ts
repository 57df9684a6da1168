import type { EntryKind } from '#lib/search/entry.ts'
import type { Hit } from '#lib/search/site-search.ts'

export type Group = { readonly name: EntryKind | 'pasted'; readonly hits: readonly Hit[] }

/** Hits by what they are, a group where its best stands among the others; signals that stand in the text itself come first. */
export function groupsOf(hits: readonly Hit[], signals: readonly Hit[]): Group[] {
  const names = [...new Set(hits.map((hit) => nameOf(hit, signals)))]
  return names.map((name) => ({ name, hits: hits.filter((hit) => nameOf(hit, signals) === name) }))
}

const nameOf = (hit: Hit, signals: readonly Hit[]): Group['name'] => (signals.includes(hit) ? 'pasted' : hit.entry.kind)
