import { lookup } from './lookup.ts'
import type { Choices, Graph } from './types.ts'

/**
 * The part of a graph around one place: its choices, the choices that lead to it, and the outcomes it leads to. This is enough to record an
 * answer. Use it with `targetOf` and the last answer of a trail. `follow` would be wrong here: it falls back to an earlier answer if the last step is
 * missing, and after opening a link it would return the place itself although the trail is elsewhere.
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
