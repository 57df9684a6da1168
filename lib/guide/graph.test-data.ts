import fc from 'fast-check'
import type { Answer, Trail } from './case.ts'
import type { CheckedGraph } from './check-graph.ts'
import type { Graph, StepKind } from './types.ts'

// Test support: random graphs and trails. Few ids, so that they meet often; some are names every object carries.
const placeIds = ['a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor', 'toString']
const choiceIds = ['yes', 'no', '__proto__', 'constructor', 'valueOf']

export const anyPlaceId = fc.constantFrom(...placeIds)
export const anyChoiceId = fc.constantFrom(...choiceIds)

const anyAnswer: fc.Arbitrary<Answer> = fc.record({ step: anyPlaceId, choice: anyChoiceId, at: fc.nat() })

/** Answers as a link may bring them: of this graph, of another one, or of none. */
export const anyTrail: fc.Arbitrary<Trail> = fc.array(anyAnswer, { maxLength: 12 })

/** Numbers that `walk` turns into answers. */
export const anyPicks = fc.array(fc.nat({ max: 59 }), { maxLength: 15 })

const anyKind: fc.Arbitrary<StepKind> = fc.constantFrom('question', 'check', 'action', 'finder', 'checkpoint', 'checkpoint')

/** A record whose keys are its own properties, even `__proto__`. */
export function recordOf<T>(id: fc.Arbitrary<string>, value: fc.Arbitrary<T>, maxLength = 9): fc.Arbitrary<Record<string, T>> {
  return fc.uniqueArray(fc.tuple(id, value), { selector: ([key]) => key, maxLength }).map((entries) => Object.fromEntries(entries))
}

/** Loops, dead ends, unreachable places and now and then an unknown start or target: whatever an author may write. */
export const anyGraph: fc.Arbitrary<CheckedGraph> = fc
  .tuple(fc.shuffledSubarray(placeIds, { minLength: 1 }), fc.nat({ max: 3 }))
  .chain(([places, outcomeCount]) => {
    const stepIds = places.slice(0, Math.max(1, places.length - outcomeCount))
    const outcomeIds = places.slice(stepIds.length)
    const target = oftenFrom(places)
    const step = fc.record({
      kind: anyKind,
      choices: recordOf(anyChoiceId, target, 3),
      giveUp: fc.option(anyChoiceId, { nil: undefined, freq: 1 })
    })
    const outcome = fc.record({ kind: fc.constantFrom('solved' as const, 'by-design' as const, 'escalate' as const) })
    return fc.record({ start: oftenFrom(stepIds), steps: oneEach(stepIds, step), outcomes: oneEach(outcomeIds, outcome) })
  })

function oftenFrom(known: string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: anyPlaceId })
}

function oneEach<T>(ids: string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.tuple(...ids.map(() => value)).map((values) => Object.fromEntries(values.map((each, index) => [ids[index], each])))
}

/** Walks as a reader does: at each place one of its choices, until the picks or the choices run out. */
export function walk(graph: Graph, picks: readonly number[]): { trail: Trail; end: string } {
  const steps = new Map(Object.entries(graph.steps))
  const trail: Answer[] = []
  let end = graph.start

  for (const [at, pick] of picks.entries()) {
    const choices = Object.entries(steps.get(end)?.choices ?? {})
    const picked = choices[pick % choices.length]
    if (!picked) break
    trail.push({ step: end, choice: picked[0], at })
    end = picked[1]
  }
  return { trail, end }
}

/** Every choice of the graph as a line `from step, by choice, to target`. */
export function linesOf(graph: Graph): { step: string; choice: string; target: string }[] {
  return Object.entries(graph.steps).flatMap(([step, { choices }]) =>
    Object.entries(choices).map(([choice, target]) => ({ step, choice, target }))
  )
}
