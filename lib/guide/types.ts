import type { Log } from '#lib/signals/log.ts'
import type { FindableSignal } from '#lib/signals/signal.ts'
import type { costs, directions, outcomeKinds, protocols, risks, stepKinds, testShells } from './kinds.ts'

/** What a reader does at a step. */
export type StepKind = (typeof stepKinds)[number]

/** What following the step may do to the reader's system; grants of rights and registry edits are `changes`. */
export type Risk = (typeof risks)[number]

/** What it costs to try: 0 = look, 1 = minutes, 2 = a change, 3 = an outage is possible. */
export type Cost = (typeof costs)[number]

/** Why a trail ends. */
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Choice id → id of the step or outcome it leads to. */
export type Choices = Readonly<Record<string, string>>

/** Which choice the settled prerequisites speak for: all of them met, or any of them not met. */
export type Suggests<ChoiceId extends string = string> = { readonly met: ChoiceId; readonly unmet: ChoiceId }

export type Step = {
  readonly kind: StepKind
  readonly cost: Cost
  readonly risk: Risk
  /** How long it usually takes, in minutes. */
  readonly minutes: number
  readonly choices: Choices
  /** Headings among many choices: id of the heading → the choice that it stands above. */
  readonly headings?: Choices
  /** Ids of the guide's `sources`. */
  readonly sources: readonly string[]
  readonly group?: string
  /** Statements of the source article that this step answers. */
  readonly covers?: readonly string[]
  /** Prerequisites that must hold before this step makes sense. */
  readonly requires?: readonly string[]
  /** Prerequisites that this step finds out. */
  readonly settles?: readonly string[]
  /** Present exactly where `settles` is not empty. */
  readonly suggests?: Suggests
  /** At a checkpoint that a loop passes: the choice of a reader who stops trying. */
  readonly giveUp?: string
  /** Hosts that the step's text names. */
  readonly hosts?: readonly string[]
}

export type Outcome = {
  readonly kind: OutcomeKind
  /** For `escalate`: ids of the guide's `evidence` that support will ask for. */
  readonly evidence?: readonly string[]
  /** Hosts that the outcome's text names. */
  readonly hosts?: readonly string[]
}

export type Prerequisite = {
  /** Rises whenever the prerequisite asks for more than before. */
  readonly revision: number
  /** Heading of the checklist under which it stands. */
  readonly group: string
  /** The step that brings it about. */
  readonly fixedBy: string
  readonly covers?: readonly string[]
}

/** An event id, error code or message that points to a place. */
export type Signal = FindableSignal & {
  /** The code as one quotes it: `33008`, `80230619`, `SSPR_0029`; none for messages. */
  readonly code?: string
  /** The name its product gives it: `PolicyError`. */
  readonly name?: string
  /** A line as it is really seen; the table of codes shows it where the signal has no code. */
  readonly example: string
  /** Other texts as they are really seen, by each of which the signal must be found. */
  readonly moreExamples?: readonly string[]
  /** Texts that look alike, by which it must not be found: healthy output, another fault, another program. */
  readonly nearMisses?: readonly string[]
  /** The step or outcome that it leads to. */
  readonly target: string
}

/** A shell in which connections to hosts can be tested. */
export type TestShell = (typeof testShells)[number]

/** A part of the firewall request list: whatever opens the same connections. */
export type Part = {
  /** The one of the guide's `machines` that opens them. */
  readonly machine?: string
  /** How they are tested on that machine; without it the page has no test lines for this part. */
  readonly test?: TestShell
}

/** One line of the firewall request list: an address, its port, and who needs it. */
export type Host = {
  /** The one of the guide's `parts` that needs it. */
  readonly part: string
  /** As a firewall rule names it; `*.` stands for every name below, `<…>` for what only the reader knows. */
  readonly name: string
  readonly protocol: (typeof protocols)[number]
  readonly port: number | readonly [first: number, last: number]
  readonly direction: (typeof directions)[number]
  /** The guide's `variants` that need it; left out where all do. */
  readonly variants?: readonly string[]
  /** Id of one of the guide's `sources`. */
  readonly source: string
  /** Day on which the source was last read for this host, `YYYY-MM-DD`. */
  readonly verified: string
  /** What a test of the connection asks for, where that is not the name itself. */
  readonly test?: string
  /** For a name that no rule should have: the host to ask for instead. */
  readonly replacedBy?: string
}

/** Something the network must grant beside open ports. */
export type Condition = { readonly source: string }

/** Why a part of the list is empty in one variant: the outcome that says so. */
export type Unsupported = { readonly part: string; readonly variant: string; readonly outcome: string }

/** Something that support asks for. */
export type Evidence = {
  /** Steps that show how to find it, and whose answer tells it. */
  readonly from?: readonly string[]
}

export type Source = { readonly title: string; readonly url: string }

export type Guide = {
  readonly id: string
  /** Whole number that rises with every change readers of old links should know of. */
  readonly revision: number
  /** Whoever answers for the guide's content. */
  readonly owner: string
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly reviewed: string
  /** Days until the next review is due. */
  readonly reviewEvery: number
  /** Products and versions the guide was written for. */
  readonly appliesTo: readonly string[]
  readonly start: string
  readonly groups: readonly string[]
  readonly prerequisiteGroups: readonly string[]
  /** Ids of the statements of the article this guide replaces; each must be covered. */
  readonly statements: readonly string[]
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly sources: Readonly<Record<string, Source>>
  readonly steps: Readonly<Record<string, Step>>
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly prerequisites: Readonly<Record<string, Prerequisite>>
  /** Where commands run. */
  readonly machines: readonly string[]
  /** Where signals are seen. */
  readonly logs: Readonly<Record<string, Log>>
  readonly signals: Readonly<Record<string, Signal>>
  /** The step or outcome for a reader whose code no signal names. */
  readonly unlisted?: string
  /** Editions of the product that differ in the hosts they need, the usual one first. */
  readonly variants: readonly string[]
  /** Parts of the firewall request list, in reading order. */
  readonly parts: Readonly<Record<string, Part>>
  readonly hosts: Readonly<Record<string, Host>>
  readonly conditions: Readonly<Record<string, Condition>>
  readonly unsupported: readonly Unsupported[]
  /** Old id → id of today; ids are promises. */
  readonly renamed: Readonly<Record<string, string>>
  /** A draft may lack translations in a build. */
  readonly draft?: boolean
}

/** The part of a guide that trails are followed on; the browser knows no more than this. */
export type Graph = {
  readonly start: string
  readonly steps: Readonly<Record<string, Pick<Step, 'choices'>>>
  readonly outcomes: Readonly<Record<string, Pick<Outcome, 'kind'>>>
}
