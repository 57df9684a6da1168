import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Mark, PrerequisiteState } from './case.ts'
import { anyPlaceId, recordOf } from './graph.test-data.ts'
import { suggestion } from './suggest.ts'

const suggests = { met: 'connects', unmet: 'fails' }
const step = { settles: ['endpoints', 'proxy'], suggests }
const revisionOf = () => 2

const mark = (state: PrerequisiteState, revision = 2): Mark => ({ state, revision, at: 0 })

test('all confirmed or not applicable speaks for "met"', () => {
  expect(suggestion(step, { endpoints: mark('confirmed'), proxy: mark('confirmed') }, revisionOf)).toBe('connects')
  expect(suggestion(step, { endpoints: mark('confirmed'), proxy: mark('not-applicable') }, revisionOf)).toBe('connects')
  expect(suggestion(step, { endpoints: mark('not-applicable'), proxy: mark('not-applicable') }, revisionOf)).toBe('connects')
})

test('one not met speaks for "unmet", whatever is known of the others', () => {
  expect(suggestion(step, { endpoints: mark('not-met') }, revisionOf)).toBe('fails')
  expect(suggestion(step, { endpoints: mark('confirmed'), proxy: mark('not-met') }, revisionOf)).toBe('fails')
})

test('as long as one is open and none is not met, nothing is suggested', () => {
  expect(suggestion(step, {}, revisionOf)).toBeUndefined()
  expect(suggestion(step, { endpoints: mark('confirmed') }, revisionOf)).toBeUndefined()
})

test('what was confirmed before the prerequisite asked for more is open again, what is not met stays so', () => {
  expect(suggestion(step, { endpoints: mark('confirmed'), proxy: mark('confirmed', 1) }, revisionOf)).toBeUndefined()
  expect(suggestion(step, { endpoints: mark('not-met', 1) }, revisionOf)).toBe('fails')
})

test('a step that settles nothing suggests nothing', () => {
  expect(suggestion({}, { endpoints: mark('confirmed') }, revisionOf)).toBeUndefined()
})

test('a prerequisite named as something every object carries is open until it is marked', () => {
  const odd = { settles: ['constructor', '__proto__'], suggests }
  expect(suggestion(odd, {}, () => 0)).toBeUndefined()
  const marks = Object.fromEntries([
    ['constructor', mark('confirmed')],
    ['__proto__', mark('confirmed')]
  ])
  expect(suggestion(odd, marks, revisionOf)).toBe('connects')
})

const anySettles = fc.uniqueArray(anyPlaceId, { minLength: 1, maxLength: 4 })
const anyMark: fc.Arbitrary<Mark> = fc.record({
  state: fc.constantFrom('confirmed', 'confirmed', 'not-applicable', 'not-met'),
  revision: fc.integer({ min: 1, max: 3 }),
  at: fc.nat()
})
const anyMarks = recordOf(anyPlaceId, anyMark)
const anyRevisions = recordOf(anyPlaceId, fc.integer({ min: 1, max: 3 }))

/** What the reader said and still counts of each settled prerequisite; `open` where nothing does. */
function statesOf(settles: string[], marks: Record<string, Mark>, revisions: Map<string, number>): string[] {
  const byId = new Map(Object.entries(marks))
  return settles.map((id) => {
    const found = byId.get(id)
    if (!found) return 'open'
    return found.state === 'confirmed' && found.revision < (revisions.get(id) ?? 1) ? 'open' : found.state
  })
}

test('any marks speak as counting their states says', () => {
  fc.assert(
    fc.property(anySettles, anyMarks, anyRevisions, (settles, marks, stated) => {
      const revisions = new Map(Object.entries(stated))
      const states = statesOf(settles, marks, revisions)
      const expected = states.includes('not-met') ? 'fails' : states.includes('open') ? undefined : 'connects'
      expect(suggestion({ settles, suggests }, marks, (id) => revisions.get(id) ?? 1)).toBe(expected)
    })
  )
})

test('marks of prerequisites the step does not settle, and stale ones, change nothing', () => {
  fc.assert(
    fc.property(anySettles, anyMarks, (settles, marks) => {
      const counting = Object.fromEntries(
        Object.entries(marks).filter(
          ([id, { state, revision }]) => settles.includes(id) && (state !== 'confirmed' || revision >= 2)
        )
      )
      expect(suggestion({ settles, suggests }, marks, revisionOf)).toBe(suggestion({ settles, suggests }, counting, revisionOf))
    })
  )
})

test('the order in which a step names its prerequisites does not matter', () => {
  fc.assert(
    fc.property(anySettles, anyMarks, (settles, marks) => {
      const turned = settles.toReversed()
      expect(suggestion({ settles: turned, suggests }, marks, revisionOf)).toBe(
        suggestion({ settles, suggests }, marks, revisionOf)
      )
    })
  )
})
