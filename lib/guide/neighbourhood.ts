import { lookup } from './lookup.ts'
import type { Choices, Graph } from './types.ts'

/**
 * The part of a graph that tells how one place is reached and left, with the outcomes it leads to: enough to record an
 * answer given there.
 * Ask it with `targetOf` about the last answer of a trail; `follow` would fall back to an earlier one where the last is
 * unknown here, and after a jump by link name the place although the trail has moved on.
 */
export function neighbourhood(graph: Graph, place: string): Graph {
  const leadingHere = Object.entries(graph.steps)
    .map(([id, { choices }]): [string, { choices: Choices }] => [
      id,
      { choices: Object.fromEntries(Object.entries(choices).filter(([, target]) => target === place)) }
    ])
    .filter(([, { choices }]) => Object.keys(choices).length > 0)
  const here = lookup(graph.steps, place)
  const itself: [string, { choices: Choices }][] = here ? [[place, { choices: here.choices }]] : []
  const targets = Object.values(here?.choices ?? {})
  const outcomes = Object.entries(graph.outcomes)
    .filter(([id]) => targets.includes(id))
    .map(([id, { kind }]) => [id, { kind }])
  return { start: graph.start, steps: Object.fromEntries([...leadingHere, ...itself]), outcomes: Object.fromEntries(outcomes) }
}
