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
 * Progress with the ids of today: what was said of a renamed step or prerequisite goes on to hold. Where two ids have become
 * one, the mark that was made last holds, and the notes stand below each other.
 */
export function withCurrentIds(renamed: Readonly<Record<string, string>>, progress: Progress): Progress {
  const today = <T>(record: Readonly<Record<string, T>>, both: (one: T, other: T) => T) => {
    const found = new Map<string, T>()
    for (const [then, value] of Object.entries(record)) {
      const id = currentId(renamed, then)
      const other = found.get(id)
      found.set(id, other === undefined ? value : both(other, value))
    }
    return Object.fromEntries(found)
  }
  return {
    ...progress,
    trail: progress.trail.map((answer) => ({ ...answer, step: currentId(renamed, answer.step) })),
    remembered: today(progress.remembered, (_, last) => last),
    prerequisites: today(progress.prerequisites, (one, other) => (other.at >= one.at ? other : one)),
    notes: today(progress.notes, (one, other) => `${one}\n${other}`)
  }
}
