import { expect, test } from '@playwright/test'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { placeStates } from './place-states.ts'

const words = { title: '', short: '' }
const index: GuideIndex = {
  id: 'backup',
  revision: 1,
  start: 'timer',
  renamed: {},
  steps: {
    timer: {
      ...words,
      kind: 'check',
      labels: {},
      choices: { runs: 'space', stands: 'enable', 'cannot-test': 'space' },
      settles: ['timer-on'],
      suggests: { met: 'runs', unmet: 'stands' }
    },
    enable: { ...words, kind: 'action', labels: {}, choices: { enabled: 'space' } },
    space: { ...words, kind: 'check', labels: {}, choices: { enough: 'solved', 'look-again': 'timer' } }
  },
  outcomes: { solved: { ...words, kind: 'solved' } },
  prerequisites: { 'timer-on': { revision: 2, short: '', fixedBy: 'enable' } }
}
const trailOf = (...answers: [step: string, choice: string][]) => answers.map(([step, choice], at) => ({ step, choice, at }))
const confirmed = { 'timer-on': { state: 'confirmed' as const, revision: 2, at: 0 } }

test('a case without answers stands nowhere yet', () => {
  const { states, stops, head } = placeStates(index, { trail: [], prerequisites: {} })
  expect([...states]).toEqual([])
  expect([stops, head]).toEqual([[], 'timer'])
})

test('every answer is a stop, and the place that the last one leads to is the head', () => {
  const { states, stops } = placeStates(index, { trail: trailOf(['timer', 'runs'], ['space', 'enough']), prerequisites: {} })
  expect(stops).toEqual(['timer', 'space', 'solved'])
  expect(states.get('timer')).toEqual({ stop: 1, answer: 'runs', isUntried: false })
  expect(states.get('solved')).toEqual({ stop: 3, isHead: true })
})

test('a place that was come to again has the number of the last time, and is the head with its earlier answer', () => {
  const { states } = placeStates(index, { trail: trailOf(['timer', 'runs'], ['space', 'look-again']), prerequisites: {} })
  expect(states.get('timer')).toEqual({ stop: 3, answer: 'runs', isUntried: false, isHead: true })
})

test('what could not be checked is untried', () => {
  const { states } = placeStates(index, { trail: trailOf(['timer', 'cannot-test']), prerequisites: {} })
  expect(states.get('timer')?.isUntried).toBe(true)
})

test('what the checklist speaks against is ruled out, unless the reader has gone there all the same', () => {
  const { states } = placeStates(index, { trail: [], prerequisites: confirmed })
  expect(states.get('enable')).toEqual({ ruledOutBy: ['timer-on'] })
  const gone = placeStates(index, { trail: trailOf(['timer', 'stands']), prerequisites: confirmed })
  expect(gone.states.get('enable')).toEqual({ stop: 2, isHead: true })
})
