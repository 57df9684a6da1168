import type { Log } from '#lib/signals/log.ts'
import type {
  Condition,
  Evidence,
  Guide,
  Host,
  Outcome,
  Part,
  Prerequisite,
  Signal,
  Source,
  Step,
  Suggests,
  TestShell,
  Unsupported
} from './types.ts'

type Ids<T> = keyof T & string
type ChoiceOf<T> = T extends { choices: infer C } ? Ids<C> : never

/** Rejects facts that `Known` does not have. Otherwise a misspelt optional fact would be ignored silently. */
type NoOther<T, Known> = { readonly [Fact in Exclude<keyof T, keyof Known>]: never }

type StepOf<Target extends string, Choice extends string, Group, Statement, SourceId, PrerequisiteId, HostId> = Omit<
  Step,
  'choices' | 'headings' | 'group' | 'covers' | 'sources' | 'requires' | 'settles' | 'suggests' | 'giveUp' | 'hosts'
> & {
  readonly choices: { readonly [C in Choice]: Target }
  readonly headings?: Readonly<Record<string, Choice>>
  readonly sources: readonly SourceId[]
  readonly group?: Group
  readonly covers?: readonly Statement[]
  readonly requires?: readonly PrerequisiteId[]
  readonly giveUp?: Choice
  readonly hosts?: readonly HostId[]
} & (
    | { readonly settles: readonly [PrerequisiteId, ...PrerequisiteId[]]; readonly suggests: Suggests<Choice> }
    | { readonly settles?: never; readonly suggests?: never }
  )

/** A part can only be tested if it names a machine. */
type PartOf<Machine> =
  | { readonly machine: Machine; readonly test: TestShell }
  | { readonly machine?: Machine; readonly test?: never }

/** Facts that contain no ids. */
type PlainFacts = Pick<Guide, 'id' | 'revision' | 'owner' | 'reviewed' | 'reviewEvery' | 'appliesTo' | 'draft'>

/** Facts that a guide may leave out. */
const nothing = {
  groups: [],
  prerequisiteGroups: [],
  statements: [],
  evidence: {},
  prerequisites: {},
  machines: [],
  logs: {},
  signals: {},
  variants: [],
  parts: {},
  hosts: {},
  conditions: {},
  unsupported: [],
  renamed: {}
} as const satisfies Partial<Guide>

/**
 * Defines a guide: its graph and all facts that are the same in every language. The compiler checks every id and reports a wrong one where
 * it is written.
 *
 * @example
 * export default defineGuide({ id: 'vpn', start: 'symptom', steps: { symptom: { choices: { slow: 'line-ok' }, … } }, … })
 */
export function defineGuide<
  const Steps extends {
    [Id in keyof Steps]: StepOf<
      Ids<Steps> | Ids<NoInfer<Outcomes>>,
      ChoiceOf<Steps[Id]>,
      NoInfer<Group>,
      NoInfer<Statement>,
      Ids<NoInfer<Sources>>,
      Ids<NoInfer<Prerequisites>>,
      Ids<NoInfer<Hosts>>
    > &
      NoOther<Steps[Id], Step>
  },
  const Outcomes extends {
    [Id in keyof Outcomes]: Omit<Outcome, 'evidence' | 'hosts'> & {
      readonly evidence?: readonly Ids<NoInfer<Pieces>>[]
      readonly hosts?: readonly Ids<NoInfer<Hosts>>[]
    } & NoOther<Outcomes[Id], Outcome>
  },
  const Sources extends Record<string, Source>,
  const Prerequisites extends {
    [Id in keyof Prerequisites]: Omit<Prerequisite, 'group' | 'fixedBy' | 'covers'> & {
      readonly group: NoInfer<PrerequisiteGroup>
      readonly fixedBy: Ids<NoInfer<Steps>>
      readonly covers?: readonly NoInfer<Statement>[]
    } & NoOther<Prerequisites[Id], Prerequisite>
  } = Record<never, Prerequisite>,
  const Signals extends {
    [Id in keyof Signals]: Omit<Signal, 'log' | 'target' | 'refines'> & {
      readonly log: Ids<NoInfer<Logs>>
      readonly target: Ids<NoInfer<Steps>> | Ids<NoInfer<Outcomes>>
      readonly refines?: readonly Ids<Signals>[]
    } & NoOther<Signals[Id], Signal>
  } = Record<never, Signal>,
  const Hosts extends {
    [Id in keyof Hosts]: Omit<Host, 'part' | 'variants' | 'source' | 'replacedBy'> & {
      readonly part: Ids<NoInfer<Parts>>
      readonly variants?: readonly NoInfer<Variant>[]
      readonly source: Ids<NoInfer<Sources>>
      readonly replacedBy?: Ids<Hosts>
    } & NoOther<Hosts[Id], Host>
  } = Record<never, Host>,
  const Pieces extends {
    [Id in keyof Pieces]: { readonly from?: readonly Ids<NoInfer<Steps>>[] } & NoOther<Pieces[Id], Evidence>
  } = Record<never, Evidence>,
  const Logs extends { [Id in keyof Logs]: Log & NoOther<Logs[Id], Log> } = Record<never, Log>,
  const Parts extends { [Id in keyof Parts]: PartOf<NoInfer<Machine>> & NoOther<Parts[Id], Part> } = Record<never, Part>,
  const Machine extends string = never,
  const Variant extends string = never,
  const Group extends string = never,
  const PrerequisiteGroup extends string = never,
  const Statement extends string = never
>(
  guide: PlainFacts & {
    readonly start: Ids<NoInfer<Steps>>
    readonly groups?: readonly Group[]
    readonly prerequisiteGroups?: readonly PrerequisiteGroup[]
    readonly statements?: readonly Statement[]
    readonly evidence?: Pieces
    readonly sources: Sources
    readonly steps: Steps
    readonly outcomes: Outcomes
    readonly prerequisites?: Prerequisites
    readonly machines?: readonly Machine[]
    readonly logs?: Logs
    readonly signals?: Signals
    readonly unlisted?: Ids<NoInfer<Steps>> | Ids<NoInfer<Outcomes>>
    readonly variants?: readonly Variant[]
    readonly parts?: Parts
    readonly hosts?: Hosts
    readonly conditions?: Readonly<Record<string, Condition & { readonly source: Ids<NoInfer<Sources>> }>>
    readonly unsupported?: readonly (Unsupported & {
      readonly part: Ids<NoInfer<Parts>>
      readonly variant: NoInfer<Variant>
      readonly outcome: Ids<NoInfer<Outcomes>>
    })[]
    readonly renamed?: Readonly<Record<string, Ids<NoInfer<Steps>> | Ids<NoInfer<Outcomes>> | Ids<NoInfer<Prerequisites>>>>
  }
): Guide {
  // Types narrower than those of a guide: the compiler cannot see that every id in them is a string.
  return { ...nothing, ...guide } as unknown as Guide
}
