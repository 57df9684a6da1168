import type {
  Condition,
  Evidence,
  Guide,
  Host,
  Outcome,
  Prerequisite,
  Signal,
  Source,
  Step,
  Suggests,
  Unsupported
} from './types.ts'

type Ids<T> = keyof T & string
type ChoiceOf<T> = T extends { choices: infer C } ? Ids<C> : never

/** Refuses facts a `Known` does not have: a misspelt optional one would be lost without a word. */
type NoOther<T, Known> = { readonly [Fact in Exclude<keyof T, keyof Known>]: never }

type StepOf<Target extends string, Choice extends string, Group, Statement, SourceId, PrerequisiteId, HostId> = Omit<
  Step,
  'choices' | 'group' | 'covers' | 'sources' | 'requires' | 'settles' | 'suggests' | 'giveUp' | 'hosts'
> & {
  readonly choices: { readonly [C in Choice]: Target }
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

/**
 * States a guide: the graph and every fact that is the same in all languages.
 * Every id is checked by the compiler, and a wrong one is reported at its literal.
 *
 * @example
 * export default defineGuide({ id: 'vpn', start: 'symptom', steps: { symptom: { choices: { slow: 'line-ok' }, … } }, … })
 */
export function defineGuide<
  const S extends {
    [Id in keyof S]: StepOf<
      Ids<S> | Ids<NoInfer<O>>,
      ChoiceOf<S[Id]>,
      NoInfer<G>,
      NoInfer<A>,
      Ids<NoInfer<R>>,
      Ids<NoInfer<P>>,
      Ids<NoInfer<H>>
    > &
      NoOther<S[Id], Step>
  },
  const O extends {
    [Id in keyof O]: Omit<Outcome, 'evidence' | 'hosts'> & {
      readonly evidence?: readonly Ids<NoInfer<E>>[]
      readonly hosts?: readonly Ids<NoInfer<H>>[]
    } & NoOther<O[Id], Outcome>
  },
  const P extends {
    [Id in keyof P]: Omit<Prerequisite, 'group' | 'fixedBy' | 'covers'> & {
      readonly group: NoInfer<PG>
      readonly fixedBy: Ids<NoInfer<S>>
      readonly covers?: readonly NoInfer<A>[]
    } & NoOther<P[Id], Prerequisite>
  },
  const N extends {
    [Id in keyof N]: Omit<Signal, 'target' | 'refines'> & {
      readonly target: Ids<NoInfer<S>> | Ids<NoInfer<O>>
      readonly refines?: readonly Ids<N>[]
    } & NoOther<N[Id], Signal>
  },
  const H extends {
    [Id in keyof H]: Omit<Host, 'source' | 'replacedBy'> & {
      readonly source: Ids<NoInfer<R>>
      readonly replacedBy?: Ids<H>
    } & NoOther<H[Id], Host>
  },
  const E extends {
    [Id in keyof E]: { readonly from?: readonly Ids<NoInfer<S>>[] } & NoOther<E[Id], Evidence>
  },
  const R extends Record<string, Source>,
  const G extends string,
  const PG extends string,
  const A extends string
>(
  guide: Omit<
    Guide,
    | 'start'
    | 'groups'
    | 'prerequisiteGroups'
    | 'statements'
    | 'evidence'
    | 'sources'
    | 'steps'
    | 'outcomes'
    | 'prerequisites'
    | 'signals'
    | 'unlisted'
    | 'hosts'
    | 'conditions'
    | 'unsupported'
    | 'renamed'
  > & {
    readonly start: Ids<NoInfer<S>>
    readonly groups: readonly G[]
    readonly prerequisiteGroups: readonly PG[]
    readonly statements: readonly A[]
    readonly evidence: E
    readonly sources: R
    readonly steps: S
    readonly outcomes: O
    readonly prerequisites: P
    readonly signals: N
    readonly unlisted?: Ids<NoInfer<S>> | Ids<NoInfer<O>>
    readonly hosts: H
    readonly conditions?: Readonly<Record<string, Condition & { readonly source: Ids<NoInfer<R>> }>>
    readonly unsupported?: readonly (Unsupported & { readonly outcome: Ids<NoInfer<O>> })[]
    readonly renamed: Readonly<Record<string, Ids<NoInfer<S>> | Ids<NoInfer<O>> | Ids<NoInfer<P>>>>
  }
): Guide {
  return guide as unknown as Guide
}
