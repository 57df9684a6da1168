import type { Case, Progress } from './case.ts'
import { format, prerequisites, time, trail, values } from './case-fields.ts'
import { id, object, orElse, type Schema } from './schema.ts'

/** The part of a case that a page shows before its scripts run. */
export type CaseGlance = Pick<Case, 'id' | 'guide' | 'changedAt' | 'archivedAt' | 'values'> & {
  readonly progress: Pick<Progress, 'trail' | 'prerequisites'>
}

/** Reads just that part, from the same texts as `caseSchema`. */
export const caseGlanceSchema: Schema<CaseGlance> = object(
  {
    format,
    id,
    guide: id,
    createdAt: time,
    changedAt: time,
    values,
    progress: object({ trail: orElse(trail(time), []), prerequisites: orElse(prerequisites(time), {}) })
  },
  { archivedAt: time }
)
