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
