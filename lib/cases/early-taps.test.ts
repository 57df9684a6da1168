import { expect, test } from '@playwright/test'
import { moment } from '#lib/guide/moment.test-data.ts'
import { someCase } from './case.test-data.ts'
import { applyDeed } from './deeds.ts'
import { memoryStorage } from './memory-storage.test-data.ts'
import { earlyTapsKey } from './storage-keys.ts'
import { takeEarlyTaps } from './take-early-taps.ts'

/** Stands in for the browser: a tab's storage, and the taps kept on the page. */
function openPage(taps: Window['telusurTaps'] = []): Storage {
  const session = memoryStorage()
  Object.assign(globalThis, { sessionStorage: session, window: { telusurTaps: taps } })
  return session
}

const graph = { start: 'a', steps: { a: { choices: { go: 'b' } } }, outcomes: {} }

test('taps become deeds in their order, and are taken once; those of another guide stay', () => {
  const session = openPage()
  const other = { id: '3', guide: 'other', at: moment(3), prerequisite: 'x', state: 'confirmed', revision: 1 }
  session.setItem(
    earlyTapsKey,
    JSON.stringify([
      { id: '1', guide: 'g', at: moment(1), prerequisite: 'licence', state: 'confirmed', revision: 2 },
      { id: '2', guide: 'g', at: moment(2), step: 'a', choice: 'go', graph },
      other
    ])
  )
  const c = takeEarlyTaps('g').reduce(applyDeed, someCase())
  expect(c.progress.prerequisites).toEqual({ licence: { state: 'confirmed', revision: 2, at: moment(1) } })
  expect(c.progress.trail).toEqual([{ step: 'a', choice: 'go', at: moment(2) }])
  expect(takeEarlyTaps('g')).toEqual([])
  expect(JSON.parse(session.getItem(earlyTapsKey) ?? '')).toEqual([other])
})

test('a tap that took a mark away is a deed without a state', () => {
  const session = openPage()
  session.setItem(
    earlyTapsKey,
    JSON.stringify([{ id: '1', guide: 'g', at: moment(1), prerequisite: 'licence', state: null, revision: 2 }])
  )
  const marked = someCase({ prerequisites: { licence: { state: 'confirmed', revision: 2, at: moment(0) } } })
  expect(takeEarlyTaps('g').reduce(applyDeed, marked).progress.prerequisites).toEqual({})
})

test('taps of a page whose storage is blocked are taken, too', () => {
  openPage([{ id: '1', guide: 'g', at: moment(1), prerequisite: 'licence', state: 'not-met', revision: 1 }])
  Object.assign(globalThis, {
    sessionStorage: {
      getItem() {
        throw new Error('SecurityError')
      }
    }
  })
  expect(takeEarlyTaps('g').reduce(applyDeed, someCase()).progress.prerequisites).toMatchObject({ licence: { state: 'not-met' } })
  expect(takeEarlyTaps('g')).toEqual([])
})
