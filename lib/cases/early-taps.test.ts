import { expect, test } from '@playwright/test'
import { applyDeed } from './deeds.ts'
import { earlyTapsKey, takeEarlyTaps } from './early-taps.ts'
import { memoryStorage } from './memory-storage.ts'
import { someCase } from './some-case.ts'

const graph = { start: 'a', steps: { a: { choices: { go: 'b' } } }, outcomes: {} }

test('taps become deeds in their order, and are taken once; those of another guide stay', () => {
  const session = memoryStorage()
  const other = { id: '3', guide: 'other', at: 3, prerequisite: 'x', state: 'confirmed', revision: 1 }
  session.setItem(
    earlyTapsKey,
    JSON.stringify([
      { id: '1', guide: 'g', at: 1, prerequisite: 'licence', state: 'confirmed', revision: 2 },
      { id: '2', guide: 'g', at: 2, step: 'a', choice: 'go', graph },
      other
    ])
  )
  const c = takeEarlyTaps('g', session).reduce(applyDeed, someCase())
  expect(c.progress.prerequisites).toEqual({ licence: { state: 'confirmed', revision: 2, at: 1 } })
  expect(c.progress.trail).toEqual([{ step: 'a', choice: 'go', at: 2 }])
  expect(takeEarlyTaps('g', session)).toEqual([])
  expect(JSON.parse(session.getItem(earlyTapsKey) ?? '')).toEqual([other])
})

test('a tap that took a mark away is a deed without a state', () => {
  const session = memoryStorage()
  session.setItem(earlyTapsKey, JSON.stringify([{ id: '1', guide: 'g', at: 1, prerequisite: 'licence', state: null, revision: 2 }]))
  const marked = someCase({ prerequisites: { licence: { state: 'confirmed', revision: 2, at: 0 } } })
  expect(takeEarlyTaps('g', session).reduce(applyDeed, marked).progress.prerequisites).toEqual({})
})
