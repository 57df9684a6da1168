import type { Log } from '#lib/signals/log.ts'
import type { Choices, OutcomeKind, Signal, StepKind, Suggests } from './types.ts'

/** What the browser loads about a guide in one language besides the page itself: the graph and short words, no texts. */
export type GuideIndex = {
  readonly id: string
  readonly revision: number
  readonly start: string
  readonly renamed: Readonly<Record<string, string>>
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly kind: StepKind
        readonly title: string
        readonly short: string
        readonly choices: Choices
        /** Choice id → its label. */
        readonly labels: Readonly<Record<string, string>>
        readonly settles?: readonly string[]
        readonly suggests?: Suggests
        readonly giveUp?: string
      }
    >
  >
  readonly outcomes: Readonly<Record<string, { readonly kind: OutcomeKind; readonly title: string; readonly short: string }>>
  /** In checklist order. */
  readonly prerequisites: Readonly<Record<string, { readonly revision: number; readonly short: string; readonly fixedBy: string }>>
}

/** Title and short name of a place; its id if the guide no longer has the place. */
export function placeWords(index: GuideIndex, place: string): { title: string; short: string } {
  const words = Object.hasOwn(index.steps, place)
    ? index.steps[place]
    : Object.hasOwn(index.outcomes, place)
      ? index.outcomes[place]
      : undefined
  return words ?? { title: place, short: place }
}

/** A signal as the finder needs it: what to look for, what it means and where it leads. */
export type FinderSignal = Pick<
  Signal,
  'log' | 'kind' | 'code' | 'name' | 'patterns' | 'beside' | 'loggedBy' | 'unless' | 'refines' | 'target'
> & {
  readonly meaning: string
  readonly note?: string
  /** Title of the target. */
  readonly leadsTo: string
}

/** All signals of a guide in one language. */
export type FinderSignals = Readonly<Record<string, FinderSignal>>

/** What a guide's finder looks for. A separate file, because only pages with a finder load it. */
export type FinderData = { readonly signals: FinderSignals; readonly logs: Readonly<Record<string, Log>> }
