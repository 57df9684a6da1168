import type { Progress } from './case.ts'

/**
 * How the parts of a progress are passed on. `always`: with every hand-off, empty or not; `if-asked`: where the reader says so,
 * in links, too; `in-files`: in summaries only. What is not passed on `always` is absent where it holds nothing.
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

/** A part that may come along with a hand-off. */
export type HandoffPart = PartsThat<'always' | 'if-asked' | 'in-files'>

/** The parts of a progress that may come along with a hand-off. */
export const handoffParts = (Object.keys(passedOn) as (keyof Progress)[]).filter(
  (part): part is HandoffPart => passedOn[part] !== 'never'
)

/** What someone passes on of a case. */
export type Handoff = Pick<Progress, PartsThat<'always'>> &
  Partial<Pick<Progress, PartsThat<'if-asked' | 'in-files'>>> & {
    readonly guide: string
    /** The guide's revision where the hand-off was made. */
    readonly revision: number
    /** In milliseconds since 1970. */
    readonly madeAt: number
    /** The case's name. */
    readonly name?: string
  }

/** Why a hand-off cannot be read. */
export type HandoffProblem =
  /** It was changed on its way, or never was one. */
  | 'damaged'
  /** Its end is missing. */
  | 'incomplete'
  /** It is longer than a reader takes. */
  | 'too-long'
  /** It was made by a newer version of the app. */
  | 'newer'
  /** It belongs to the guide that is named beside the problem. */
  | 'other-guide'

/** What came in: a hand-off that fits the guide of today, or why there is none. */
export type Received =
  | {
      readonly handoff: Handoff
      /** What the guide of today no longer has: ids, or `step/choice` where the step is there and the choice is not. */
      readonly gone: readonly string[]
    }
  | { readonly problem: HandoffProblem; readonly guide?: string }
