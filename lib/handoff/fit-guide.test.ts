import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Mark } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { fitGuide } from './fit-guide.ts'
import { anyFullHandoff, someGuide, strangers } from './handoff.test-data.ts'

const mark: Mark = { state: 'confirmed', revision: 1, at: moment(5) }
const handoff: Handoff = { guide: 'vpn', revision: 1, madeAt: moment(9), trail: [], prerequisites: {} }

const fit = (parts: Partial<Handoff>) => fitGuide(someGuide, { ...handoff, ...parts }, someGuide)

test('what the guide of today has is kept as it is', () => {
  fc.assert(
    fc.property(anyFullHandoff, (each) => {
      expect(fitGuide(someGuide, each, someGuide)).toEqual({ handoff: each, gone: [] })
      expect(strangers(each)).toEqual([])
    })
  )
})

test('an earlier revision: renamed steps, choices and prerequisites go by their ids of today', () => {
  const received = fit({
    trail: [
      { step: 'old-line', choice: 'maybe', at: moment(1) },
      { step: 'line-ok', choice: 'yes', at: moment(2) }
    ],
    prerequisites: { 'old-licence': mark },
    notes: { 'old-line': 'a note', 'old-licence': 'another' }
  })
  expect(received).toEqual({
    handoff: {
      ...handoff,
      trail: [
        { step: 'line-ok', choice: 'not-sure', at: moment(1) },
        { step: 'line-ok', choice: 'yes', at: moment(2) }
      ],
      prerequisites: { licence: mark },
      notes: { 'line-ok': 'a note', licence: 'another' }
    },
    gone: []
  })
})

test('an earlier revision: what was removed is left out and named once, each as it was handed off', () => {
  const received = fit({
    trail: [
      { step: 'removed-step', choice: 'yes', at: moment(1) },
      { step: 'line-ok', choice: 'removed-choice', at: moment(2) },
      { step: 'old-line', choice: 'removed-choice', at: moment(3) },
      { step: 'once-a-step', choice: 'yes', at: moment(4) },
      { step: 'works-now', choice: 'yes', at: moment(5) }
    ],
    prerequisites: { 'removed-fact': mark, symptom: mark, licence: mark },
    notes: { 'removed-step': 'x', solved: 'kept', symptom: 'kept' },
    signals: { '99999': moment(1) },
    evidence: { 'removed-evidence': { have: true } }
  })
  expect(received).toEqual({
    handoff: {
      ...handoff,
      trail: [{ step: 'works-now', choice: 'yes', at: moment(5) }],
      prerequisites: { licence: mark },
      notes: { solved: 'kept', symptom: 'kept' }
    },
    gone: ['removed-step', 'line-ok/removed-choice', 'once-a-step', 'removed-fact', 'symptom', '99999', 'removed-evidence']
  })
})

test('of ids that have become one the later mark counts, and no note is lost', () => {
  const later: Mark = { state: 'not-met', revision: 1, at: moment(6) }
  const notes = { 'old-line': 'one', 'older-line': 'two', 'line-ok': 'three' }
  const merged = { prerequisites: { licence: later }, notes: { 'line-ok': 'one\ntwo\nthree' } }
  expect(fit({ prerequisites: { licence: mark, 'old-licence': later }, notes })).toMatchObject({ handoff: merged })
  expect(fit({ prerequisites: { 'old-licence': later, licence: mark }, notes })).toMatchObject({ handoff: merged })
})

test('a mark counts for the revision of today at most, so that it is asked again when the prerequisite asks for more', () => {
  const marks = { licence: { ...mark, revision: 7 }, 'test-user': { ...mark, revision: 2 } }
  expect(fit({ prerequisites: marks })).toMatchObject({
    handoff: { prerequisites: { licence: mark, 'test-user': { revision: 2 } } }
  })
})

test('another guide is named, and nothing of it is looked at', () => {
  expect(fit({ guide: 'mail-flow' })).toEqual({ problem: 'other-guide', guide: 'mail-flow' })
})
