import type { Mark } from './case.ts'
import { lookup } from './lookup.ts'
import { suggestion } from './suggest.ts'
import type { Graph, Step } from './types.ts'

type SettledGraph = Pick<Graph, 'start'> & {
  readonly steps: Readonly<Record<string, Pick<Step, 'choices' | 'settles' | 'suggests'>>>
}

/**
 * Places that no way leads to any more once a reader follows what the settled prerequisites suggest, each with the prerequisites
 * that speak against it.
 */
export function ruledOut(
  graph: SettledGraph,
  marks: Readonly<Record<string, Mark>>,
  revisionOf: (prerequisite: string) => number
): Map<string, readonly string[]> {
  const open = new Set([graph.start])
  const against = new Map<string, readonly string[]>()

  for (const id of open) {
    const step = lookup(graph.steps, id)
    if (!step) continue
    const suggested = suggestion(step, marks, revisionOf)
    const closed = suggested && Object.values(step.suggests ?? {}).find((choice) => choice !== suggested)
    for (const [choice, target] of Object.entries(step.choices)) {
      if (choice !== closed) open.add(target)
      else if (!against.has(target)) against.set(target, step.settles ?? [])
    }
  }
  for (const [id, prerequisites] of against)
    for (const target of Object.values(lookup(graph.steps, id)?.choices ?? {}))
      if (!open.has(id) && !against.has(target)) against.set(target, prerequisites)
  return new Map([...against].filter(([id]) => !open.has(id)))
}
