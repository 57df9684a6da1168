import type { Case } from '#lib/guide/case.ts'
import { time } from '#lib/guide/case-fields.ts'
import { type Handoff, passedOn } from '#lib/guide/handoff.ts'
import { cleanLine } from './clean-text.ts'
import { handoffSchema, tidied } from './handoff-schema.ts'

export type HandoffOptions = {
  /** The guide's current revision. */
  readonly revision: number
  /** In milliseconds since 1970. */
  readonly madeAt: number
  /** Whether to include notes and the case's name. */
  readonly withNotes: boolean
}

const schema = handoffSchema(time)

/** The part of a case that is passed on. Never includes remembered answers, undo data or placeholder values. */
export function handoffOf({ guide, name, progress }: Case, { revision, madeAt, withNotes }: HandoffOptions): Handoff {
  const asked = Object.entries(progress).filter(([part]) => {
    const way = passedOn[part as keyof typeof passedOn]
    return way !== 'never' && (withNotes || way !== 'if-asked')
  })
  const shownName = withNotes ? { name: cleanLine(name) } : {}
  const handoff = { guide, revision, madeAt, ...shownName, ...Object.fromEntries(asked) }
  // What no reader would take must not come along, such as a time of a clock that was wrong.
  return tidied(schema(handoff, () => {}) ?? { guide, revision, madeAt, trail: [], prerequisites: {} })
}
