import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { emptyProgress, type Mark, type Progress, type Trail } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { compareProgress, compareTrails } from './compare-progress.ts'
import { anyFullHandoff, someGuide } from './handoff.test-data.ts'

const given = (answers: string, from = 0): Trail =>
  answers
    .split(', ')
    .filter(Boolean)
    .map((answer, index) => {
      const [step = '', choice = ''] = answer.split(' ')
      return { step, choice, at: from + index }
    })
const confirmed: Mark = { state: 'confirmed', revision: 1, at: moment(1) }
const notMet: Mark = { state: 'not-met', revision: 1, at: moment(1) }

const compare = (mine: Partial<Progress>, theirs: Partial<Handoff>) =>
  compareProgress(
    someGuide,
    { ...emptyProgress, ...mine },
    { guide: 'vpn', revision: 1, madeAt: moment(9), trail: [], prerequisites: {}, ...theirs }
  )
const kinds = (compared: readonly { id: string; kind: string }[]) => Object.fromEntries(compared.map(({ id, kind }) => [id, kind]))

test('trails are compared by what was answered, not when', () => {
  const cases: [mine: string, theirs: string, kind: string, shared: number][] = [
    ['', '', 'same', 0],
    ['symptom connection', 'symptom connection', 'same', 1],
    ['', 'symptom connection', 'theirs-continues', 0],
    ['symptom connection', 'symptom connection, line-ok yes', 'theirs-continues', 1],
    ['symptom connection', '', 'mine-continues', 0],
    ['symptom connection, line-ok yes, works-now again', 'symptom connection, line-ok yes', 'mine-continues', 2],
    ['symptom connection, line-ok yes', 'symptom connection, line-ok no', 'part', 1],
    ['line-ok yes', 'works-now yes', 'part', 0],
    ['symptom connection, line-ok yes', 'symptom connection, line-ok no, works-now again', 'part', 1],
    ['symptom connection, line-ok yes, works-now again', 'line-ok yes, works-now again', 'part', 0]
  ]
  for (const [mine, theirs, kind, shared] of cases)
    expect(compareTrails(given(mine), given(theirs, 500)), `${mine} | ${theirs}`).toEqual({ kind, shared })
})

test('any two trails begin with the answers that they share, and part there', () => {
  const anyTrail = fc.array(fc.constantFrom('a x', 'a y', 'b x')).map((answers) => given(answers.join(', ')))
  const answers = (trail: Trail) => trail.map(({ step, choice }) => `${step} ${choice}`)
  fc.assert(
    fc.property(anyTrail, anyTrail, (mine, theirs) => {
      const { kind, shared } = compareTrails(mine, theirs)
      expect(answers(mine.slice(0, shared))).toEqual(answers(theirs.slice(0, shared)))
      const [myNext, theirNext] = [mine, theirs].map((trail) => answers(trail)[shared])
      const kinds = new Map([
        ['done done', 'same'],
        ['done goes on', 'theirs-continues'],
        ['goes on done', 'mine-continues'],
        ['goes on goes on', 'part']
      ])
      expect(kind).toBe(kinds.get([myNext, theirNext].map((next) => (next ? 'goes on' : 'done')).join(' ')))
      expect(kind === 'part' && myNext === theirNext).toBe(false)
    })
  )
})

test('prerequisites stand side by side in the order of the guide', () => {
  const mine = { 'port-443': confirmed, licence: notMet }
  const theirs = { 'test-user': confirmed, licence: confirmed }
  expect(compare({ prerequisites: mine }, { prerequisites: theirs }).prerequisites).toEqual([
    { id: 'licence', kind: 'differ', mine: notMet, theirs: confirmed },
    { id: 'test-user', kind: 'only-theirs', theirs: confirmed },
    { id: 'port-443', kind: 'only-mine', mine: confirmed }
  ])
})

test('marks are the same when they look the same today', () => {
  const licence = (mine: Mark, theirs: Mark) =>
    kinds(compare({ prerequisites: { 'test-user': mine } }, { prerequisites: { 'test-user': theirs } }).prerequisites)['test-user']
  expect(licence(confirmed, { ...confirmed, at: moment(99) })).toBe('same')
  expect(licence(confirmed, { ...confirmed, revision: 2 }), 'both are asked again').toBe('same')
  expect(licence({ ...confirmed, revision: 3 }, confirmed), 'only theirs is asked again').toBe('differ')
  expect(licence({ ...notMet, revision: 3 }, notMet), 'what is not met is not asked again').toBe('same')
  expect(licence(notMet, { ...notMet, state: 'not-applicable' })).toBe('differ')
})

test('notes are compared as they look, steps first, and only where theirs came along', () => {
  const notes = { licence: 'of a prerequisite', 'line-ok': 'mine', symptom: 'like\u200b theirs', 'works-now': '' }
  const theirs = { 'works-now': 'theirs', 'line-ok': 'theirs', symptom: 'like theirs' }
  expect(compare({ notes }, {}).notes).toEqual([])
  expect(compare({ notes }, { notes: theirs }).notes).toEqual([
    { id: 'symptom', kind: 'same', mine: 'like\u200b theirs', theirs: 'like theirs' },
    { id: 'line-ok', kind: 'differ', mine: 'mine', theirs: 'theirs' },
    { id: 'works-now', kind: 'only-theirs', theirs: 'theirs' },
    { id: 'licence', kind: 'only-mine', mine: 'of a prerequisite' }
  ])
})

test('what the guide no longer has is not compared, nor are names every object carries', () => {
  const prerequisites = { 'long-gone': confirmed, constructor: confirmed }
  const { prerequisites: marks, notes } = compare({ prerequisites, notes: { 'long-gone': 'x', toString: 'x' } }, { notes: {} })
  expect({ marks, notes }).toEqual({ marks: [], notes: [] })
})

test('seen from the other side everything is mirrored', () => {
  const mirror: Record<string, string> = { 'only-mine': 'only-theirs', 'only-theirs': 'only-mine' }
  fc.assert(
    fc.property(anyFullHandoff, anyFullHandoff, (one, other) => {
      const [here, there] = [
        compare({ ...one, notes: one.notes ?? {} }, { ...other, notes: other.notes ?? {} }),
        compare({ ...other, notes: other.notes ?? {} }, { ...one, notes: one.notes ?? {} })
      ]
      for (const part of ['prerequisites', 'notes'] as const) {
        const mirrored = there[part].map(({ id, kind }) => [id, mirror[kind] ?? kind])
        expect(here[part].map(({ id, kind }) => [id, kind])).toEqual(mirrored)
      }
      expect(here.trail.shared).toBe(there.trail.shared)
    })
  )
})
