import type { Guide } from './types.ts'

/** Prerequisite id → revision, for some prerequisites or all of them, in checklist order. */
export function revisionsOf(guide: Guide, ids: readonly string[] = Object.keys(guide.prerequisites)): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, guide.prerequisites[id]?.revision ?? 1]))
}
