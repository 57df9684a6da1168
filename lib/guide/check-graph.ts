import { lookup } from './lookup.ts'
import type { Graph, OutcomeKind, StepKind } from './types.ts'

/** The part of a guide that this check reads. */
export type CheckedGraph = Graph & {
  readonly steps: Readonly<
    Record<string, { readonly kind: StepKind; readonly choices: Readonly<Record<string, string>>; readonly giveUp?: string }>
  >
  readonly outcomes: Readonly<Record<string, { readonly kind: OutcomeKind }>>
}

export type GraphProblem =
  | { kind: 'unknown-start'; start: string }
  | { kind: 'unknown-target'; step: string; choice: string; target: string }
  | { kind: 'unreachable'; place: string }
  | { kind: 'dead-end'; step: string }
  | { kind: 'illegal-loop'; steps: string[] }
  | { kind: 'give-up-missing'; step: string }
  | { kind: 'give-up-outside-checkpoint'; step: string }
  | { kind: 'give-up-not-escalate'; step: string; choice: string }

/** Finds what the compiler cannot see: unreachable places, dead ends, and loops without a checkpoint. */
export function checkGraph(graph: CheckedGraph): GraphProblem[] {
  return [...unknownIds(graph), ...unreachable(graph), ...deadEnds(graph), ...illegalLoops(graph), ...giveUps(graph)]
}

function unknownIds({ start, steps, outcomes }: CheckedGraph): GraphProblem[] {
  const problems: GraphProblem[] = Object.hasOwn(steps, start) ? [] : [{ kind: 'unknown-start', start }]
  for (const [step, { choices }] of Object.entries(steps)) {
    for (const [choice, target] of Object.entries(choices)) {
      const isKnown = Object.hasOwn(steps, target) || Object.hasOwn(outcomes, target)
      if (!isKnown) problems.push({ kind: 'unknown-target', step, choice, target })
    }
  }
  return problems
}

function unreachable(graph: CheckedGraph): GraphProblem[] {
  const reached = placesFrom(graph, graph.start)
  return [...Object.keys(graph.steps), ...Object.keys(graph.outcomes)]
    .filter((place) => !reached.has(place))
    .map((place) => ({ kind: 'unreachable', place }))
}

function deadEnds(graph: CheckedGraph): GraphProblem[] {
  const distances = stepsToOutcome(graph)
  return Object.keys(graph.steps)
    .filter((step) => !distances.has(step))
    .map((step) => ({ kind: 'dead-end', step }))
}

function illegalLoops(graph: CheckedGraph): GraphProblem[] {
  const isCheckpoint = (step: string) => lookup(graph.steps, step)?.kind === 'checkpoint'
  const untested = Object.keys(graph.steps).filter((step) => !isCheckpoint(step))
  const reported = new Set<string>()
  const problems: GraphProblem[] = []

  for (const step of untested) {
    if (reported.has(step)) continue
    const loop = loopThrough(graph, step, isCheckpoint)
    if (!loop) continue
    for (const member of loop) reported.add(member)
    problems.push({ kind: 'illegal-loop', steps: loop })
  }
  return problems
}

function giveUps(graph: CheckedGraph): GraphProblem[] {
  return Object.entries(graph.steps).flatMap(([step, { kind, choices, giveUp }]): GraphProblem[] => {
    if (kind !== 'checkpoint') return giveUp === undefined ? [] : [{ kind: 'give-up-outside-checkpoint', step }]
    if (giveUp === undefined) return loopThrough(graph, step) ? [{ kind: 'give-up-missing', step }] : []
    const target = lookup(choices, giveUp)
    const isEscalate = target !== undefined && lookup(graph.outcomes, target)?.kind === 'escalate'
    return isEscalate ? [] : [{ kind: 'give-up-not-escalate', step, choice: giveUp }]
  })
}

/** The shortest loop from `step` back to itself that enters none of the steps to avoid. */
function loopThrough(graph: Graph, step: string, avoid: (place: string) => boolean = () => false): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [step]

  for (const place of queue) {
    for (const next of targetsOf(graph, place)) {
      if (next === step) return wayBack(cameFrom, place, step)
      if (cameFrom.has(next) || avoid(next)) continue
      cameFrom.set(next, place)
      queue.push(next)
    }
  }
}

function wayBack(cameFrom: Map<string, string>, last: string, first: string): string[] {
  const way: string[] = []
  for (let place: string | undefined = last; place !== undefined && place !== first; place = cameFrom.get(place)) way.unshift(place)
  return [first, ...way]
}

function targetsOf(graph: Graph, place: string): string[] {
  return Object.values(lookup(graph.steps, place)?.choices ?? {})
}

/** Every place that can be reached from `place`, including itself. */
export function placesFrom(graph: Graph, place: string): Set<string> {
  const reached = new Set([place])
  for (const next of reached) for (const target of targetsOf(graph, next)) reached.add(target)
  return reached
}

/** The fewest answers from each place to an outcome. Places without a way to an outcome are missing from the map. */
export function stepsToOutcome(graph: Graph): Map<string, number> {
  const distances = new Map(Object.keys(graph.outcomes).map((outcome) => [outcome, 0]))
  const leadingTo = new Map<string, string[]>()
  for (const step of Object.keys(graph.steps)) {
    for (const target of targetsOf(graph, step)) leadingTo.set(target, [...(leadingTo.get(target) ?? []), step])
  }
  for (const [place, distance] of distances) {
    for (const step of leadingTo.get(place) ?? []) {
      if (!distances.has(step)) distances.set(step, distance + 1)
    }
  }
  return distances
}
