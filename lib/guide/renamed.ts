import type { Progress } from './case.ts'
import { own } from './own.ts'

/** The id of today for an id that may be an old one; follows chains, and stops at a circle. */
export function currentId(renamed: Readonly<Record<string, string>>, id: string): string {
  const seen = new Set<string>()
  let current = id
  for (let next = own(renamed, current); next !== undefined && !seen.has(next); next = own(renamed, next)) {
    seen.add(next)
    current = next
  }
  return current
}

/** Progress with the ids of today: what was said of a renamed step or prerequisite goes on to hold. */
export function withCurrentIds(renamed: Readonly<Record<string, string>>, progress: Progress): Progress {
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [currentId(renamed, id), value]))
  return {
    ...progress,
    trail: progress.trail.map((answer) => ({ ...answer, step: currentId(renamed, answer.step) })),
    remembered: keys(progress.remembered),
    prerequisites: keys(progress.prerequisites),
    notes: keys(progress.notes)
  }
}
