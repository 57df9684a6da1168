import { expect, test } from '@playwright/test'
import { minutesOf } from './minutes.ts'
import type { Step } from './types.ts'

test('a guide takes as long as the shortest way to its nearest outcome, and to its farthest', () => {
  const step = (minutes: number, choices: Record<string, string>): Step => ({
    kind: 'check',
    cost: 0,
    risk: 'read-only',
    minutes,
    sources: [],
    choices
  })
  const steps = { start: step(2, { near: 'solved', on: 'far', loop: 'start' }), far: step(30, { done: 'handed-over' }) }
  const outcomes = { solved: { kind: 'solved' }, 'handed-over': { kind: 'escalate' } } as const
  expect(minutesOf({ start: 'start', steps, outcomes })).toEqual({ least: 2, most: 32 })
})
