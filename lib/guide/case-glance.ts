import type { Case, Progress } from './case.ts'
import { format, prerequisites, time, trail, values } from './case-fields.ts'
import { id, object, orElse, type Schema } from './schema.ts'

/** What a page shows of a case before its scripts run. */
export type CaseGlance = Pick<Case, 'id' | 'guide' | 'changedAt' | 'archivedAt' | 'values'> & {
  readonly progress: Pick<Progress, 'trail' | 'prerequisites'>
}

/** Reads of each case just that: of the same texts as `caseSchema` does. */
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
