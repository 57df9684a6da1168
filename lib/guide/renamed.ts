import type { Progress } from './case.ts'
import { lookup } from './lookup.ts'

/** Today's id for an id that may have been renamed. Follows chains of renames and stops at a circle. */
export function currentId(renamed: Readonly<Record<string, string>>, id: string): string {
  const seen = new Set<string>()
  let current = id
  for (let next = lookup(renamed, current); next !== undefined && !seen.has(next); next = lookup(renamed, next)) {
    seen.add(next)
    current = next
  }
  return current
}

/** Replaces old ids in a record by today's. `both` merges the values if two ids have become one. */
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

/** A trail and marks with today's ids. If two marks end up on one id, the newer one stays. */
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

/** A progress with today's ids. If two ids have become one, their notes are joined. */
export function withCurrentIds(renamed: Readonly<Record<string, string>>, progress: Progress): Progress {
  return {
    ...withCurrentSteps(renamed, progress),
    remembered: today(renamed, progress.remembered, (_, last) => last),
    notes: today(renamed, progress.notes, (one, other) => `${one}\n${other}`)
  }
}
