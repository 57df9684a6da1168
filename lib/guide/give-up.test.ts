import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Trail } from './case.ts'
import { isTimeToGiveUp } from './give-up.ts'
import { anyGraph, anyPlaceId, anyTrail } from './graph.test-data.ts'
import { neighbourhood } from './neighbourhood.ts'
import type { Graph } from './types.ts'

const graph: Graph = {
  start: 'heartbeat',
  steps: {
    heartbeat: { choices: { fine: 'works-now' } },
    'works-now': { choices: { yes: 'solved', nothing: 'heartbeat', wrong: 'no-licence', stuck: 'support' } }
  },
  outcomes: { solved: { kind: 'solved' }, 'no-licence': { kind: 'not-applicable' }, support: { kind: 'escalate' } }
}

const trail = (...answers: [step: string, choice: string][]): Trail => answers.map(([step, choice], at) => ({ step, choice, at }))
const round: [step: string, choice: string][] = [
  ['works-now', 'nothing'],
  ['heartbeat', 'fine']
]

test('it is time after the third answer at the checkpoint that did not lead to solved', () => {
  expect(isTimeToGiveUp(graph, 'works-now', trail(...round, ...round))).toBe(false)
  expect(isTimeToGiveUp(graph, 'works-now', trail(...round, ...round, ['works-now', 'nothing']))).toBe(true)
  expect(isTimeToGiveUp(graph, 'works-now', trail(...round, ...round, ...round, ...round))).toBe(true)
})

test('any other outcome counts, solved does not', () => {
  expect(isTimeToGiveUp(graph, 'works-now', trail(...round, ['works-now', 'wrong'], ['works-now', 'stuck']))).toBe(true)
  expect(isTimeToGiveUp(graph, 'works-now', trail(...round, ...round, ['works-now', 'yes'], ['works-now', 'yes']))).toBe(false)
})

test('neither answers at other steps count, nor those the guide no longer offers', () => {
  expect(isTimeToGiveUp(graph, 'heartbeat', trail(...round, ...round, ['works-now', 'nothing']))).toBe(false)
  const gone: [string, string][] = [
    ['works-now', 'old-choice'],
    ['works-now', 'constructor'],
    ['works-now', '__proto__']
  ]
  expect(isTimeToGiveUp(graph, 'works-now', trail(...gone, ...round, ...round))).toBe(false)
})

test('the neighbourhood of a step says the same as the whole graph', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, anyTrail, (graph, step, trail) => {
      const often = [...trail, ...trail, ...trail]
      expect(isTimeToGiveUp(neighbourhood(graph, step), step, often)).toBe(isTimeToGiveUp(graph, step, often))
    })
  )
})
