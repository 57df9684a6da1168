import type { Trail } from './case.ts'
import { targetOf } from './follow.ts'
import { lookup } from './lookup.ts'
import type { Graph } from './types.ts'

/** After this many answers at a checkpoint that did not lead to `solved`, the way out is shown first. */
const triesBeforeGivingUp = 3

/**
 * Whether a reader has gone round a checkpoint so often that giving up should be offered first. The checkpoint's neighbourhood is enough of
 * a graph.
 */
export function isTimeToGiveUp(graph: Graph, checkpoint: string, trail: Trail): boolean {
  const tries = trail.filter((answer) => {
    const target = answer.step === checkpoint ? targetOf(graph, answer) : undefined
    return target !== undefined && lookup(graph.outcomes, target)?.kind !== 'solved'
  })
  return tries.length >= triesBeforeGivingUp
}
