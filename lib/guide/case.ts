/** One given answer; `at` is a time in milliseconds since 1970. */
export type Answer = { readonly step: string; readonly choice: string; readonly at: number }

/** Answers in the order they were given; a loop makes a step appear again. */
export type Trail = readonly Answer[]

export type PrerequisiteState = 'confirmed' | 'not-met' | 'not-applicable'

/** What the reader said of a prerequisite, when, and which revision of it they saw. */
export type Mark = { readonly state: PrerequisiteState; readonly revision: number; readonly at: number }

export type Progress = {
  readonly trail: Trail
  /** Last answer per step, kept when the trail is cut. */
  readonly remembered: Readonly<Record<string, string>>
  readonly prerequisites: Readonly<Record<string, Mark>>
  /** By step, outcome or prerequisite id. */
  readonly notes: Readonly<Record<string, string>>
  /** Signals found in this case: id → when. */
  readonly signals: Readonly<Record<string, number>>
  readonly evidence: Readonly<Record<string, { readonly have: boolean; readonly text?: string }>>
}

/** Parts that also change without a deed that can be undone: by typing, finding, collecting. */
export type TypedParts = Pick<Progress, 'notes' | 'signals' | 'evidence'>

/** Id of the last deed that changed the progress, and how to take it back. */
export type Undo = {
  readonly deed: string
  /** The parts it changed, as they were before; of `TypedParts` only the entries that it changed or removed. */
  readonly before: Partial<Progress>
  /** The entries of `TypedParts` that it brought. */
  readonly brought?: Partial<TypedParts>
}

/** One fault someone works on. */
export type Case = {
  readonly format: 1
  readonly id: string
  readonly guide: string
  readonly revision: number
  readonly name: string
  readonly createdAt: number
  readonly changedAt: number
  readonly archivedAt?: number
  /** Placeholders filled in; never shared. */
  readonly values: Readonly<Record<string, string>>
  readonly progress: Progress
  readonly undo?: Undo
  /** Ids of the deeds of the last seconds → when; a deed applied twice changes nothing. */
  readonly recent: Readonly<Record<string, number>>
}

export const emptyProgress: Progress = { trail: [], remembered: {}, prerequisites: {}, notes: {}, signals: {}, evidence: {} }
