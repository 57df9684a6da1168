import { format, prerequisites, revision, time, trail, values } from './case-fields.ts'
import { plainText } from './plain-text.ts'
import { id, object, oneOf, orElse, type Read, record, type Schema, text } from './schema.ts'

/** The maximum length of a note or piece of evidence, in characters. Even if all are this long, a case fits into the browser's storage. */
export const longestText = 20_000

/** The maximum length of a case's name, in characters. */
export const longestName = 100

/** The schemas of a progress's parts. `at` reads times, in whatever form they are written; `clean` prepares each text. */
export function progressParts<Time>(at: Schema<Time>, clean = plainText) {
  const longText = text(longestText, clean)
  return {
    trail: trail(at),
    /** The last answer at each step, kept when the trail is cut. */
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

/** Parts that also change without an undoable deed, by typing, finding or collecting. */
export const typedParts = ['notes', 'signals', 'evidence'] as const satisfies readonly (keyof Progress)[]

const someParts = object({}, progressParts(time))

/** Reads a progress; missing parts become empty. */
const progress: Schema<Progress> = (value, miss) => {
  const found = someParts(value, miss)
  return found && { ...emptyProgress, ...found }
}

const undo = object(
  {
    /** Id of the last deed that changed the progress. */
    deed: id,
    /** The changed parts as they were before. For typed parts, only the entries that were changed or removed. */
    before: someParts
  },
  /** The entries that the deed added to typed parts. */
  { brought: someParts }
)

/** How to undo the last deed. */
export type Undo = Read<typeof undo>

/** One fault someone works on, as it is stored and saved to a file. */
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
    /** Deeds of the last seconds: id → time. Prevents a deed from being applied twice. */
    recent: orElse(record(time), {})
  },
  { archivedAt: time, undo }
)

/** One fault someone works on. */
export type Case = Read<typeof caseSchema>
