import type { Progress } from './case.ts'
import { lookup } from './lookup.ts'

/** The id of today for an id that may be an old one; follows chains, and stops at a circle. */
export function currentId(renamed: Readonly<Record<string, string>>, id: string): string {
  const seen = new Set<string>()
  let current = id
  for (let next = lookup(renamed, current); next !== undefined && !seen.has(next); next = lookup(renamed, next)) {
    seen.add(next)
    current = next
  }
  return current
}

/**
 * A record with the ids of today: what was said of a renamed step or prerequisite goes on to hold. `both` says what holds where
 * two ids have become one.
 */
function today<T>(
  renamed: Readonly<Record<string, string>>,
  record: Readonly<Record<string, T>>,
  both: (one: T, other: T) => T
): Readonly<Record<string, T>> {
  const found = new Map<string, T>()
  for (const [then, value] of Object.entries(record)) {
    const id = currentId(renamed, then)
    const other = found.get(id)
    found.set(id, other === undefined ? value : both(other, value))
  }
  return Object.fromEntries(found)
}

/** A trail and marks with the ids of today; of two marks on one id that which was made last holds. */
export function withCurrentSteps<P extends Pick<Progress, 'trail' | 'prerequisites'>>(
  renamed: Readonly<Record<string, string>>,
  progress: P
): P {
  return {
    ...progress,
    trail: progress.trail.map((answer) => ({ ...answer, step: currentId(renamed, answer.step) })),
    prerequisites: today(renamed, progress.prerequisites, (one, other) => (other.at >= one.at ? other : one))
  }
}

/** Progress with the ids of today. Where two ids have become one, the notes stand below each other. */
export function withCurrentIds(renamed: Readonly<Record<string, string>>, progress: Progress): Progress {
  return {
    ...withCurrentSteps(renamed, progress),
    remembered: today(renamed, progress.remembered, (_, last) => last),
    notes: today(renamed, progress.notes, (one, other) => `${one}\n${other}`)
  }
}
