import type { Progress } from './case.ts'

/** What someone passes on of a case; parts that were not passed on are absent, never empty. */
export type Handoff = Pick<Progress, 'trail' | 'prerequisites'> &
  Partial<Pick<Progress, 'notes' | 'signals' | 'evidence'>> & {
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

/** The longest note or piece of evidence, in characters: with every one as long as this a case still fits the browser's storage. */
export const longestText = 20_000
