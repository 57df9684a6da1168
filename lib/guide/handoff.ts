import type { Progress } from './case.ts'

/**
 * When each part of a progress is passed on. `always`: with every hand-off, even if empty. `if-asked`: when the reader asks for it, also in
 * links. `in-files`: in summaries only. Empty parts are left out unless they are `always`.
 */
export const passedOn = {
  trail: 'always',
  remembered: 'never',
  prerequisites: 'always',
  notes: 'if-asked',
  signals: 'in-files',
  evidence: 'in-files'
} as const satisfies Readonly<Record<keyof Progress, 'always' | 'if-asked' | 'in-files' | 'never'>>

type PassedOn = typeof passedOn
type PartsThat<How> = { [Part in keyof PassedOn]: PassedOn[Part] extends How ? Part : never }[keyof PassedOn]

/** A part that is not in every hand-off. */
export type HandoffPart = PartsThat<'always' | 'if-asked' | 'in-files'>

/** The names of all parts that can be in a hand-off but need not be. */
export const handoffParts = (Object.keys(passedOn) as (keyof Progress)[]).filter(
  (part): part is HandoffPart => passedOn[part] !== 'never'
)

/** The part of a case that is passed on. */
export type Handoff = Pick<Progress, PartsThat<'always'>> &
  Partial<Pick<Progress, PartsThat<'if-asked' | 'in-files'>>> & {
    readonly guide: string
    /** The guide's revision when the hand-off was made. */
    readonly revision: number
    /** In milliseconds since 1970. */
    readonly madeAt: number
    /** The case's name. */
    readonly name?: string
  }

/** Why a hand-off cannot be read. */
export type HandoffProblem =
  /** It was changed in transit, or never was a hand-off. */
  | 'damaged'
  /** Its end is missing. */
  | 'incomplete'
  /** It is longer than the app accepts. */
  | 'too-long'
  /** It was made by a newer version of the app. */
  | 'newer'
  /** It belongs to another guide, which is named next to the problem. */
  | 'other-guide'

/** A received hand-off, fitted to today's guide, or the reason why it cannot be read. */
export type Received =
  | {
      readonly handoff: Handoff
      /** What today's guide no longer has: ids, or `step/choice` if only the choice is gone. */
      readonly gone: readonly string[]
    }
  | { readonly problem: HandoffProblem; readonly guide?: string }
