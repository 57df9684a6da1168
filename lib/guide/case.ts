import { format, prerequisites, revision, time, trail, values } from './case-fields.ts'
import { plainText } from './plain-text.ts'
import { id, object, oneOf, orElse, type Read, record, type Schema, text } from './schema.ts'

/** The longest note or piece of evidence, in characters: with every one as long as this a case still fits the browser's storage. */
export const longestText = 20_000

/** The longest name of a case, in characters. */
export const longestName = 100

/** The parts of a progress. `at` reads its times, however they are written; `clean` says how much of a text is taken. */
export function progressParts<Time>(at: Schema<Time>, clean = plainText) {
  const longText = text(longestText, clean)
  return {
    trail: trail(at),
    /** Last answer per step, kept when the trail is cut. */
    remembered: record(id),
    prerequisites: prerequisites(at),
    /** By step, outcome or prerequisite id. */
    notes: record(longText),
    /** Signals found in this case: id → when. */
    signals: record(at),
    evidence: record(object({ have: oneOf([true, false]) }, { text: longText }))
  }
}

type Parts = ReturnType<typeof progressParts<number>>

export type Progress = { readonly [Part in keyof Parts]: Read<Parts[Part]> }

/** Answers in the order they were given. */
export type Trail = Progress['trail']

/** One given answer. */
export type Answer = Trail[number]

export type Mark = Progress['prerequisites'][string]

export type PrerequisiteState = Mark['state']

export const emptyProgress: Progress = { trail: [], remembered: {}, prerequisites: {}, notes: {}, signals: {}, evidence: {} }

/** Parts that also change without a deed that can be undone: by typing, finding, collecting. */
export const typedParts = ['notes', 'signals', 'evidence'] as const satisfies readonly (keyof Progress)[]

const someParts = object({}, progressParts(time))

/** Parts that are missing are empty. */
const progress: Schema<Progress> = (value, miss) => {
  const found = someParts(value, miss)
  return found && { ...emptyProgress, ...found }
}

const undo = object(
  {
    /** Id of the last deed that changed the progress. */
    deed: id,
    /** The parts it changed, as they were before; of parts that are typed only the entries that it changed or removed. */
    before: someParts
  },
  /** The entries of typed parts that it brought. */
  { brought: someParts }
)

/** How to take the last deed back. */
export type Undo = Read<typeof undo>

/** One fault someone works on, as it is stored and saved as a file. */
export const caseSchema = object(
  {
    format,
    id,
    guide: id,
    revision: orElse(revision, 1),
    name: orElse(text(longestName, plainText), ''),
    createdAt: time,
    changedAt: time,
    values,
    progress,
    /** Ids of the deeds of the last seconds → when; a deed applied twice changes nothing. */
    recent: orElse(record(time), {})
  },
  { archivedAt: time, undo }
)

/** One fault someone works on. */
export type Case = Read<typeof caseSchema>
