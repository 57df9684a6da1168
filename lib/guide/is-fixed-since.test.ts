import { expect, test } from '@playwright/test'
import { isFixedSince } from './is-fixed-since.ts'

const graph = {
  steps: {
    open: { choices: { done: 'works-now', 'not-mine': 'network-team', 'cannot-test': 'works-now' } },
    'works-now': { choices: { yes: 'solved', no: 'open' } }
  },
  outcomes: { solved: { kind: 'solved' }, 'network-team': { kind: 'escalate' } }
} as const
const trailOf = (...answers: (readonly [step: string, choice: string])[]) =>
  answers.map(([step, choice], i) => ({ step, choice, at: 10 + i }))
const isFixed = (trail: ReturnType<typeof trailOf>, notMetAt = 5) => isFixedSince(graph, trail, 'open', notMetAt)

test('a trail that has gone on past the step that fixes it speaks for it', () => {
  expect(isFixed(trailOf(['open', 'done']))).toBe(true)
  expect(isFixed(trailOf(['open', 'done'], ['works-now', 'no']))).toBe(true)
})

test('one that ends solved does, whatever the way', () => {
  expect(isFixed(trailOf(['works-now', 'yes']))).toBe(true)
})

test('an answer from before the mark says nothing', () => {
  expect(isFixed(trailOf(['open', 'done'], ['works-now', 'yes']), 12)).toBe(false)
  expect(isFixed(trailOf(['open', 'done'], ['works-now', 'no']), 11)).toBe(false)
})

test('nor does a fix that was handed over, could not be tried, or is gone from the guide', () => {
  expect(isFixed(trailOf(['open', 'not-mine']))).toBe(false)
  expect(isFixed(trailOf(['open', 'cannot-test']))).toBe(false)
  expect(isFixed(trailOf(['open', 'no-such-choice']))).toBe(false)
  expect(isFixed([])).toBe(false)
})
