import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { emptyProgress } from './case.ts'
import { anyChoiceId, anyPlaceId, anyTrail, recordOf } from './graph.test-data.ts'
import { currentId, withCurrentIds } from './renamed.ts'

/** The same record, which loses its patience when asked more often than it has names: a circle fails instead of hanging the run. */
function impatient(renamed: Record<string, string>): Record<string, string> {
  let questions = Object.keys(renamed).length + 2
  return new Proxy(renamed, {
    getOwnPropertyDescriptor(target, id) {
      if (questions-- === 0) throw new Error(`asked for "${String(id)}" once too often`)
      return Reflect.getOwnPropertyDescriptor(target, id)
    }
  })
}

/** Brute force: the ids from `id` on, until one is not renamed or comes up again. */
function idsFrom(renamed: Map<string, string>, id: string, before: string[] = []): string[] {
  const ids = [...before, id]
  const next = renamed.get(id)
  return next === undefined || ids.includes(next) ? ids : idsFrom(renamed, next, ids)
}

const anyRenamed = recordOf(anyPlaceId, anyPlaceId)

test('an id that was never renamed stays, also one whose name every object carries', () => {
  for (const id of ['symptom', 'constructor', '__proto__', 'toString']) expect(currentId({}, id)).toBe(id)
})

test('an old id becomes the id of today through any number of renamings', () => {
  const renamed = { oldest: 'older', older: 'old', old: 'today' }
  expect(['oldest', 'older', 'old', 'today'].map((id) => currentId(renamed, id))).toEqual(['today', 'today', 'today', 'today'])
})

test('an id on a circle stays itself', () => {
  const circle = { here: 'there', there: 'back', back: 'here', self: 'self' }
  for (const id of Object.keys(circle)) expect(currentId(impatient(circle), id)).toBe(id)
})

test('currentId ends on every record, a circle included', () => {
  fc.assert(
    fc.property(anyRenamed, anyPlaceId, (renamed, id) => {
      expect(() => currentId(impatient(renamed), id)).not.toThrow()
    })
  )
})

test('currentId is the last id that following the renamings by hand brings', () => {
  fc.assert(
    fc.property(anyRenamed, anyPlaceId, (renamed, id) => {
      const names = new Map(Object.entries(renamed))
      const ids = idsFrom(names, id)
      const isOnCircle = ids.some((each) => names.get(each) === id)
      expect(currentId(impatient(renamed), id)).toBe(isOnCircle ? id : ids.at(-1))
    })
  )
})

test('the id of today is the id of today of itself', () => {
  fc.assert(
    fc.property(anyRenamed, anyPlaceId, (renamed, id) => {
      const today = currentId(impatient(renamed), id)
      expect(currentId(impatient(renamed), today)).toBe(today)
    })
  )
})

test('what was said of a renamed step or prerequisite holds of its id of today', () => {
  const mark = { state: 'confirmed', revision: 1, at: 5 } as const
  const progress = {
    ...emptyProgress,
    trail: [{ step: 'old', choice: 'go', at: 1 }],
    remembered: { old: 'go', same: 'stay' },
    prerequisites: { 'old-fact': mark },
    notes: { old: 'a note' }
  }
  expect(withCurrentIds({ old: 'new', 'old-fact': 'fact' }, progress)).toEqual({
    ...emptyProgress,
    trail: [{ step: 'new', choice: 'go', at: 1 }],
    remembered: { new: 'go', same: 'stay' },
    prerequisites: { fact: mark },
    notes: { new: 'a note' }
  })
})

test('where two ids have become one, the later mark holds and both notes stay', () => {
  const mark = (at: number) => ({ state: 'confirmed', revision: 1, at }) as const
  const progress = {
    ...emptyProgress,
    prerequisites: { one: mark(9), other: mark(5) },
    notes: { one: 'the one', other: 'the other' }
  }
  expect(withCurrentIds({ one: 'both', other: 'both' }, progress)).toMatchObject({
    prerequisites: { both: mark(9) },
    notes: { both: 'the one\nthe other' }
  })
})

const anyMark = fc.record({ state: fc.constant('confirmed' as const), revision: fc.nat(), at: fc.nat() })
const anyProgress = fc.record({
  trail: anyTrail,
  remembered: recordOf(anyPlaceId, anyChoiceId),
  prerequisites: recordOf(anyPlaceId, anyMark),
  notes: recordOf(anyPlaceId, fc.string())
})

test('no renaming loses an answer, the marks on a prerequisite, or a note', () => {
  fc.assert(
    fc.property(anyRenamed, anyProgress, (renamed, progress) => {
      const now = withCurrentIds(renamed, { ...emptyProgress, ...progress })
      const today = (ids: string[]) => [...new Set(ids.map((id) => currentId(renamed, id)))].sort()
      expect(now.trail.map(({ choice, at }) => [choice, at])).toEqual(progress.trail.map(({ choice, at }) => [choice, at]))
      for (const part of ['prerequisites', 'notes', 'remembered'] as const)
        expect(Object.keys(now[part]).sort()).toEqual(today(Object.keys(progress[part])))
      for (const [id, text] of Object.entries(progress.notes)) expect(now.notes[currentId(renamed, id)]).toContain(text)
      expect(withCurrentIds(renamed, now)).toEqual(now)
    })
  )
})
