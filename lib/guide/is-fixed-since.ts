import type { Trail } from './case.ts'
import { targetOf } from './follow.ts'
import { lookup } from './lookup.ts'
import type { Graph } from './types.ts'
import { cannotTest } from './untried-steps.ts'

/**
 * Whether a trail speaks for a prerequisite that was not met at this time: it ends solved since, or has gone on to another step
 * past the one that brings it about.
 */
export function isFixedSince(graph: Pick<Graph, 'steps' | 'outcomes'>, trail: Trail, fixedBy: string, notMetAt: number): boolean {
  const since = trail.filter(({ at }) => at >= notMetAt)
  const last = since.at(-1)
  const head = last && targetOf(graph, last)
  if (head !== undefined && lookup(graph.outcomes, head)?.kind === 'solved') return true
  return since.some((answer) => {
    const target = targetOf(graph, answer)
    return answer.step === fixedBy && answer.choice !== cannotTest && target !== undefined && Object.hasOwn(graph.steps, target)
  })
}
