import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type Case, emptyProgress, type Mark, type Progress } from '#lib/guide/case.ts'
import { earliestTime, latestTime } from '#lib/guide/case-fields.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { anyFullHandoff } from './handoff.test-data.ts'
import { handoffOf } from './handoff-of.ts'

const mark: Mark = { state: 'not-met', revision: 2, at: moment(4) }
const progress: Progress = {
  trail: [{ step: 'symptom', choice: 'connection', at: moment(3) }],
  remembered: { 'line-ok': 'yes' },
  prerequisites: { licence: mark },
  notes: { symptom: 'a note' },
  signals: { '31008': moment(5) },
  evidence: { description: { have: true, text: 'text' }, 'support-code': { have: false } }
}

const caseOf = (parts: Partial<Progress>, name = 'server 1'): Case => ({
  format: 1,
  id: 'secret-id',
  guide: 'vpn',
  revision: 1,
  name,
  createdAt: moment(1),
  changedAt: moment(2),
  archivedAt: moment(3),
  values: { namespace: 'secret-value' },
  recent: { 'secret-deed': moment(1) },
  undo: { deed: 'secret-deed', before: { notes: { symptom: 'secret' } }, brought: { notes: { symptom: 'secret' } } },
  progress: { ...emptyProgress, ...parts }
})

const passedOn = (c: Case, withNotes = true) => handoffOf(c, { revision: 7, madeAt: moment(9), withNotes })

test('a case is passed on with the revision of today, and never what is remembered, undone or filled in', () => {
  const { remembered, ...parts } = progress
  expect(passedOn(caseOf(progress))).toEqual({ guide: 'vpn', revision: 7, madeAt: moment(9), name: 'server 1', ...parts })
})

test('notes and the name go along only where the reader says so', () => {
  const { remembered, notes, ...parts } = progress
  const { name, ...others } = passedOn(caseOf(progress))
  expect(passedOn(caseOf(progress), false)).toEqual({ guide: 'vpn', revision: 7, madeAt: moment(9), ...parts })
  expect(Object.keys(passedOn(caseOf(progress), false))).not.toContain('name')
  expect({ name, notes: others.notes }).toEqual({ name: 'server 1', notes })
})

test('what there is nothing of is absent, never empty', () => {
  const parts = { notes: { symptom: '', licence: '\u200b' } }
  expect(Object.keys(passedOn(caseOf(parts, ' \u202e '))).sort()).toEqual(['guide', 'madeAt', 'prerequisites', 'revision', 'trail'])
  expect(passedOn(caseOf({ evidence: { description: { have: true, text: '' } } })).evidence).toEqual({
    description: { have: true }
  })
})

test('texts and the name go without what hides or misleads', () => {
  const parts = { notes: { symptom: 'a\u202eb\r\nc' }, evidence: { description: { have: true, text: 'Set\u200b-ADUser' } } }
  expect(passedOn(caseOf(parts, 'one\u200b\ntwo'))).toMatchObject({
    name: 'one two',
    notes: { symptom: 'ab\nc' },
    evidence: { description: { have: true, text: 'Set-ADUser' } }
  })
})

test('a clock that was wrong makes no hand-off that cannot be read', () => {
  const handoff = handoffOf(
    caseOf({
      trail: [-1, 1.7, 1e18].map((at) => ({ step: 'symptom', choice: 'connection', at })),
      prerequisites: { licence: { ...mark, at: -5 } },
      signals: { '31008': 1e18 }
    }),
    { revision: 1, madeAt: 1e18, withNotes: false }
  )
  expect(handoff).toMatchObject({
    madeAt: latestTime,
    prerequisites: { licence: { at: earliestTime } },
    signals: { '31008': latestTime }
  })
  expect(handoff.trail.map(({ at }) => at)).toEqual([earliestTime, earliestTime, latestTime])
})

test('what is no id is not passed on', () => {
  const longest = 'x'.repeat(100)
  const ids = ['__proto__', 'Symptom', 'a b', 'a\u200bb', '\u202eabc', '', `${longest}x`, longest]
  const each = <T>(value: T) => Object.fromEntries(ids.map((id) => [id, value]))
  const trail = ids.flatMap((id) => [
    { step: id, choice: 'yes', at: moment(1) },
    { step: 'symptom', choice: id, at: moment(1) }
  ])
  const handoff = passedOn(
    caseOf({ trail, prerequisites: each(mark), notes: each('x'), signals: each(moment(1)), evidence: each({ have: true }) })
  )
  expect(handoff.trail.map(({ step, choice }) => `${step} ${choice}`)).toEqual([`${longest} yes`, `symptom ${longest}`])
  for (const part of ['prerequisites', 'notes', 'signals', 'evidence'] as const)
    expect(Object.keys(handoff[part] ?? {}), part).toEqual([longest])
})

test('a case made of a hand-off is passed on as the same hand-off', () => {
  fc.assert(
    fc.property(anyFullHandoff, (handoff) => {
      const { guide, name, madeAt, revision, ...parts } = handoff
      const c = { ...caseOf(parts, name ?? ''), guide }
      expect(handoffOf(c, { revision, madeAt, withNotes: true })).toEqual(handoff)
    })
  )
})
