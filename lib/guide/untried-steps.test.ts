import { expect, test } from '@playwright/test'
import type { Trail } from './case.ts'
import { untriedSteps } from './untried-steps.ts'

const given = (...answers: string[]): Trail =>
  answers.map((answer, at) => {
    const [step = '', choice = ''] = answer.split(' ')
    return { step, choice, at }
  })

test('a step that could not be tested is untried', () => {
  expect(untriedSteps(given('symptom connection', 'port cannot-test', 'agent running', 'clock cannot-test'))).toEqual([
    'port',
    'clock'
  ])
})

test('the last answer at a step counts: tried later, or no longer to be tried', () => {
  expect(untriedSteps(given('port cannot-test', 'works-now again', 'port open'))).toEqual([])
  expect(untriedSteps(given('port open', 'works-now again', 'port cannot-test'))).toEqual(['port'])
})

test('each is named once, in the order they were met first', () => {
  const trail = given('clock cannot-test', 'port open', 'agent cannot-test', 'port cannot-test', 'clock cannot-test')
  expect(untriedSteps(trail)).toEqual(['clock', 'port', 'agent'])
})

test('nothing answered, nothing untried; ids every object carries are steps like others', () => {
  expect(untriedSteps([])).toEqual([])
  expect(untriedSteps(given('constructor cannot-test', '__proto__ cannot-test'))).toEqual(['constructor', '__proto__'])
})
