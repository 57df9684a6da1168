import type { Answer } from './case.ts'
import { lookup } from './lookup.ts'
import type { Graph } from './types.ts'

/** Suggested answers, in the order to give them. */
export type Way = readonly Pick<Answer, 'step' | 'choice'>[]

/** The shortest way from the start to a place. Empty for the start itself, `undefined` if the place cannot be reached. */
export function shortestWay(graph: Graph, place: string): Way | undefined {
  const ways = new Map<string, Way>([[graph.start, []]])
  for (const [step, way] of ways) {
    if (step === place) return way
    for (const [choice, target] of Object.entries(lookup(graph.steps, step)?.choices ?? {})) {
      if (!ways.has(target)) ways.set(target, [...way, { step, choice }])
    }
  }
}
