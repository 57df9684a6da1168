import { longestName, type Progress, progressParts } from '#lib/guide/case.ts'
import { revision } from '#lib/guide/case-fields.ts'
import { type Handoff, type HandoffPart, handoffParts, passedOn } from '#lib/guide/handoff.ts'
import { id, object, type Schema, text } from '#lib/guide/schema.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { withoutEmpty } from './without-empty.ts'

type Way = (typeof passedOn)[keyof Progress]
type PartsThat<W> = { [Part in HandoffPart]: (typeof passedOn)[Part] extends W ? Part : never }[HandoffPart]

/** Reads a hand-off whose times are written as `at` reads them, and cleans its texts. Use `tidied` to leave out empty parts. */
export function handoffSchema<Time>(at: Schema<Time>) {
  const parts = progressParts(at, cleanText)
  function partsThat<W extends Way>(...ways: W[]) {
    const those = handoffParts.filter((part) => ways.some((way) => way === passedOn[part]))
    return Object.fromEntries(those.map((part) => [part, parts[part]])) as Pick<typeof parts, PartsThat<W>>
  }
  return object(
    { guide: id, revision, madeAt: at, ...partsThat('always') },
    { name: text(longestName, cleanLine), ...partsThat('if-asked', 'in-files') }
  )
}

/** The hand-off without an empty name, empty notes and optional parts that are empty. */
export function tidied({ name, ...handoff }: Handoff): Handoff {
  const { notes = {}, evidence = {} } = handoff
  const found = Object.entries(evidence).map(([id, { have, text }]) => [id, text ? { have, text } : { have }])
  const typed = { ...handoff, notes: withoutEmpty(notes), evidence: Object.fromEntries(found) }
  const isNeeded = ([field, value]: [string, unknown]) =>
    !handoffParts.some((part) => part === field && passedOn[part] !== 'always') || Object.keys(Object(value)).length > 0
  return { ...(Object.fromEntries(Object.entries(typed).filter(isNeeded)) as Handoff), ...(name ? { name } : {}) }
}
