import type { Answer, Trail } from './case.ts'
import { lookup } from './lookup.ts'
import type { Graph } from './types.ts'

/** The place an answer leads to; `undefined` when the guide has no such step or choice. */
export function targetOf(graph: Pick<Graph, 'steps'>, answer: Pick<Answer, 'step' | 'choice'>): string | undefined {
  const step = lookup(graph.steps, answer.step)
  return step && lookup(step.choices, answer.choice)
}

/**
 * Follows a trail through today's guide. Answers that no longer fit are returned as `dropped`; `head` is the place the last kept answer
 * leads to. Never throws.
 */
export function follow(graph: Graph, trail: Trail): { head: string; kept: Answer[]; dropped: Answer[] } {
  const kept: Answer[] = []
  const dropped: Answer[] = []
  let head = graph.start

  for (const answer of trail) {
    const target = targetOf(graph, answer)
    if (target === undefined) dropped.push(answer)
    else {
      kept.push(answer)
      head = target
    }
  }
  return { head, kept, dropped }
}
