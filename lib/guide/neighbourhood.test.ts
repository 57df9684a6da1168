import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { follow, targetOf } from './follow.ts'
import { anyGraph, anyPicks, anyPlaceId, anyTrail, linesOf, walk } from './graph.test-data.ts'
import { neighbourhood } from './neighbourhood.ts'
import type { Graph } from './types.ts'

const graph: Graph = {
  start: 'symptom',
  steps: {
    symptom: { choices: { connection: 'line-ok', licence: 'licences' } },
    licences: { choices: { fine: 'line-ok', none: 'support' } },
    'line-ok': { choices: { yes: 'solved', again: 'line-ok', no: 'support' } }
  },
  outcomes: { solved: { kind: 'solved' }, support: { kind: 'escalate' } }
}

test('a step keeps its own choices with their outcomes, and the choices that lead to it, and no others', () => {
  expect(neighbourhood(graph, 'line-ok')).toEqual({
    start: 'symptom',
    steps: {
      symptom: { choices: { connection: 'line-ok' } },
      licences: { choices: { fine: 'line-ok' } },
      'line-ok': { choices: { yes: 'solved', again: 'line-ok', no: 'support' } }
    },
    outcomes: { solved: { kind: 'solved' }, support: { kind: 'escalate' } }
  })
})

test('an outcome keeps the choices that lead to it', () => {
  expect(neighbourhood(graph, 'support')).toEqual({
    start: 'symptom',
    steps: { licences: { choices: { none: 'support' } }, 'line-ok': { choices: { no: 'support' } } },
    outcomes: {}
  })
})

test('a place the graph does not have has no neighbourhood, whatever its name', () => {
  for (const place of ['missing', 'constructor', '__proto__']) expect(neighbourhood(graph, place).steps).toEqual({})
})

test('of any graph exactly the choices of the place and the choices to it are kept, with their targets', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, (graph, place) => {
      const expected = linesOf(graph).filter(({ step, target }) => step === place || target === place)
      const sorted = (lines: typeof expected) => lines.map((line) => JSON.stringify(line)).sort()
      expect(sorted(linesOf(neighbourhood(graph, place)))).toEqual(sorted(expected))
    })
  )
})

test('an answer leads to the place in the neighbourhood exactly when it does in the whole graph', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, anyTrail, (graph, place, trail) => {
      const nearby = neighbourhood(graph, place)
      expect(trail.map((answer) => targetOf(nearby, answer) === place)).toEqual(
        trail.map((answer) => targetOf(graph, answer) === place)
      )
    })
  )
})

test('a walked trail has its head at the place in the neighbourhood exactly when it has in the whole graph', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, anyPicks, (graph, place, picks) => {
      const { trail, end } = walk(graph, picks)
      expect(follow(neighbourhood(graph, place), trail).head === place).toBe(end === place)
    })
  )
})

test('a trail whose head is the place in the whole graph has it there in the neighbourhood, too', () => {
  fc.assert(
    fc.property(anyGraph, anyTrail, (graph, trail) => {
      const { head } = follow(graph, trail)
      expect(follow(neighbourhood(graph, head), trail).head).toBe(head)
    })
  )
})

test('after an answer opened by link only the last answer tells whether the place is the head', () => {
  const trail = [
    { step: 'symptom', choice: 'connection', at: 1 },
    { step: 'licences', choice: 'none', at: 2 }
  ]
  const nearby = neighbourhood(graph, 'line-ok')
  expect(follow(graph, trail).head).toBe('support')
  // The neighbourhood does not know `none` and falls back to the answer before it: this is why `follow` must not be asked here.
  expect(follow(nearby, trail).head).toBe('line-ok')
  expect(trail.map((answer) => targetOf(nearby, answer)).at(-1)).toBeUndefined()
})
