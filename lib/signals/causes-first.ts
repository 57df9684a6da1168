import type { FindableSignal, SignalKind } from './signal.ts'
import type { Match } from './text-lines.ts'

/** A found signal, where it occurs, and the found signals that it explains. */
export type Found = { id: string; matches: Match[]; consequences: Found[] }

/** A found signal with the ids of the signals that it explains. */
export type Hit = {
  readonly id: string
  readonly signal: FindableSignal
  readonly refines: readonly string[]
  readonly matches: Match[]
}

/** Sorts hits: errors first, then warnings, each in order of appearance. Each hit is nested in the first one that refines it. */
export function causesFirst(hits: readonly Hit[]): Found[] {
  return nested([...hits].sort(byWeight))
}

const weight: Record<SignalKind, number> = { error: 0, warning: 1, ok: 2, info: 2 }

function byWeight(one: Hit, other: Hit): number {
  const [{ line = 0, from = 0 } = {}] = one.matches
  const [{ line: otherLine = 0, from: otherFrom = 0 } = {}] = other.matches
  return weight[one.signal.kind] - weight[other.signal.kind] || line - otherLine || from - otherFrom
}

/** Nests every hit in the first one that refines it. If hits refine each other, the first one is on top. */
function nested(hits: readonly Hit[]): Found[] {
  const refined = new Set(hits.flatMap(({ id, refines }) => refines.filter((other) => other !== id)))
  const placed = new Set<string>()

  const place = ({ id, refines, matches }: Hit): Found => {
    placed.add(id)
    const below = hits.filter((hit) => refines.includes(hit.id) && !placed.has(hit.id))
    for (const hit of below) placed.add(hit.id)
    return { id, matches, consequences: below.map(place) }
  }
  const placeUnlessPlaced = (hit: Hit) => (placed.has(hit.id) ? [] : [place(hit)])
  return [...hits.filter(({ id }) => !refined.has(id)).flatMap(placeUnlessPlaced), ...hits.flatMap(placeUnlessPlaced)]
}
