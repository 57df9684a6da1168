import type { Log } from '#lib/signals/log.ts'
import type { FindableSignal } from '#lib/signals/signal.ts'
import type { costs, directions, outcomeKinds, protocols, risks, stepKinds, testShells } from './kinds.ts'

/** What a reader does at a step. */
export type StepKind = (typeof stepKinds)[number]

/** What following the step may do to the reader's system. Granting rights and editing the registry count as `changes`. */
export type Risk = (typeof risks)[number]

/** What a step costs to try: 0 = only look, 1 = minutes, 2 = a change, 3 = a possible outage. */
export type Cost = (typeof costs)[number]

/** Why a trail ends. */
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Choice id → id of the step or outcome it leads to. */
export type Choices = Readonly<Record<string, string>>

/** Which choice the settled prerequisites suggest: one if all of them are met, another if any is not. */
export type Suggests<ChoiceId extends string = string> = { readonly met: ChoiceId; readonly unmet: ChoiceId }

export type Step = {
  readonly kind: StepKind
  readonly cost: Cost
  readonly risk: Risk
  /** How long it usually takes, in minutes. */
  readonly minutes: number
  readonly choices: Choices
  /** Headings that group many choices: heading id → the first choice below it. */
  readonly headings?: Choices
  /** Ids of the guide's `sources`. */
  readonly sources: readonly string[]
  readonly group?: string
  /** Statements of the source article that this step answers. */
  readonly covers?: readonly string[]
  /** Prerequisites that must hold before this step makes sense. */
  readonly requires?: readonly string[]
  /** Prerequisites whose state this step determines. */
  readonly settles?: readonly string[]
  /** Present exactly where `settles` is not empty. */
  readonly suggests?: Suggests
  /** At a checkpoint in a loop: the choice for a reader who gives up. */
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
  /** Increased whenever the prerequisite asks for more than before. */
  readonly revision: number
  /** The checklist heading it is listed under. */
  readonly group: string
  /** The step that makes it true. */
  readonly fixedBy: string
  readonly covers?: readonly string[]
}

/** An event id, error code or message that points to a place. */
export type Signal = FindableSignal & {
  /** The code as people quote it: `33008`, `80230619`, `SSPR_0029`. Messages have none. */
  readonly code?: string
  /** The product's name for it: `PolicyError`. */
  readonly name?: string
  /** A line as it really appears. The table of codes shows it if the signal has no code. */
  readonly example: string
  /** More real texts. The signal must be found in each of them. */
  readonly moreExamples?: readonly string[]
  /** Similar texts in which the signal must not be found: healthy output, another fault, another program. */
  readonly nearMisses?: readonly string[]
  /** The step or outcome it leads to. */
  readonly target: string
}

/** A shell in which connections to hosts can be tested. */
export type TestShell = (typeof testShells)[number]

/** A part of the firewall request list: hosts that are reached from the same place. */
export type Part = {
  /** The machine (from `machines`) that opens the connections. */
  readonly machine?: string
  /** The shell that tests the connections on that machine. Without it the page shows no test lines for this part. */
  readonly test?: TestShell
}

/** One line of the firewall request list: an address, its port, and who needs it. */
export type Host = {
  /** The part (from `parts`) that needs it. */
  readonly part: string
  /** The name for the firewall rule. `*.` matches every subdomain; `<…>` is something only the reader knows. */
  readonly name: string
  readonly protocol: (typeof protocols)[number]
  readonly port: number | readonly [first: number, last: number]
  readonly direction: (typeof directions)[number]
  /** The variants that need it. Left out if all do. */
  readonly variants?: readonly string[]
  /** Id of one of the guide's `sources`. */
  readonly source: string
  /** The day on which the source was last checked for this host, `YYYY-MM-DD`. */
  readonly verified: string
  /** The name to use in a connection test, if it is not `name`. */
  readonly test?: string
  /** For a host that should no longer be in any rule: the host to allow instead. */
  readonly replacedBy?: string
}

/** Something the network must allow besides open ports. */
export type Condition = { readonly source: string }

/** Explains an empty part of the list: the outcome to show for this part in this variant. */
export type Unsupported = { readonly part: string; readonly variant: string; readonly outcome: string }

/** Something that support asks for. */
export type Evidence = {
  /** Steps that show how to find it and whose answers provide it. */
  readonly from?: readonly string[]
}

export type Source = { readonly title: string; readonly url: string }

export type Guide = {
  readonly id: string
  /** Whole number, increased with every change that readers of old links should know about. */
  readonly revision: number
  /** Who is responsible for the guide's content. */
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
  /** Ids of statements in the article this guide replaces. Each must be covered. */
  readonly statements: readonly string[]
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly sources: Readonly<Record<string, Source>>
  readonly steps: Readonly<Record<string, Step>>
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly prerequisites: Readonly<Record<string, Prerequisite>>
  /** Where commands are run. */
  readonly machines: readonly string[]
  /** Where signals are seen. */
  readonly logs: Readonly<Record<string, Log>>
  readonly signals: Readonly<Record<string, Signal>>
  /** The step or outcome for readers whose code matches no signal. */
  readonly unlisted?: string
  /** Editions of the product that need different hosts, the most common one first. */
  readonly variants: readonly string[]
  /** Parts of the firewall request list, in reading order. */
  readonly parts: Readonly<Record<string, Part>>
  readonly hosts: Readonly<Record<string, Host>>
  readonly conditions: Readonly<Record<string, Condition>>
  readonly unsupported: readonly Unsupported[]
  /** Old id → current id, so that old links keep working. */
  readonly renamed: Readonly<Record<string, string>>
  /** A draft may be built with missing translations. */
  readonly draft?: boolean
}

/** The part of a guide that is needed to follow trails. The browser has only this. */
export type Graph = {
  readonly start: string
  readonly steps: Readonly<Record<string, Pick<Step, 'choices'>>>
  readonly outcomes: Readonly<Record<string, Pick<Outcome, 'kind'>>>
}
