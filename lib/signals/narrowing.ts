import type { Hit } from './causes-first.ts'
import { codeOf, isEventId } from './code-of.ts'
import type { Events } from './source-matches.ts'

/** What a signal was found by: lists of texts that were all there. */
export type FoundBy = readonly (readonly string[])[]

/**
 * The hits with what the text itself makes their consequences: an event id stands below an HRESULT or another long code that
 * occurs in each of its events, since that says more of the same fault.
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
