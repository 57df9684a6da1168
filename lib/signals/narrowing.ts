import type { Hit } from './causes-first.ts'
import { codeOf, isEventId } from './code-of.ts'
import type { Events } from './source-matches.ts'

/** What found a signal: lists of texts that all occurred together. */
export type FoundBy = readonly (readonly string[])[]

/**
 * Turns hits into consequences where the text itself shows it: an event id is nested under an HRESULT or another long code that occurs in
 * each of its events, because the code says more about the same fault.
 */
export function narrowed(hits: readonly (Hit & { readonly by: FoundBy })[], { eventOf }: Events): Hit[] {
  const ids = hits.filter(({ by }) => by.flat().every(isEventId))
  const long = hits.filter(({ by }) => by.flat().some((text) => codeOf(text) !== undefined && !isEventId(text)))
  if (ids.length === 0 || long.length === 0) return [...hits]
  const eventsOf = (hit: Hit) => new Set(hit.matches.map(eventOf))
  const ofIds = ids.map((hit) => ({ ...hit, events: [...eventsOf(hit)] }))
  return hits.map((hit) => {
    if (!long.includes(hit)) return hit
    const events = eventsOf(hit)
    const narrower = ofIds.filter((other) => !other.refines.includes(hit.id) && other.events.every((event) => events.has(event)))
    return { ...hit, refines: [...hit.refines, ...narrower.map(({ id }) => id)] }
  })
}
