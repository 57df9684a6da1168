import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { moment } from '#lib/guide/moment.test-data.ts'
import { anyProgress, someCase } from './case.test-data.ts'
import { readCase } from './read-case.ts'

test('any case comes back from its text unchanged', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (progress, before) => {
      const c = { ...someCase(progress), undo: { deed: 'reset', before }, archivedAt: moment(5), values: { namespace: 'x' } }
      expect(readCase(JSON.stringify(c))).toEqual({ found: c })
    })
  )
})

test('no text makes it throw, and whatever it returns is a case', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ ...someCase(), progress: value }))
      ),
      (text) => {
        const { found, problem } = readCase(text)
        expect(found ? found.format === 1 : problem !== undefined).toBe(true)
      }
    )
  )
})

test('a case of a newer format is no case of this one', () => {
  expect(readCase(JSON.stringify({ ...someCase(), format: 2 }))).toEqual({ problem: 'newer' })
})

test('parts with the wrong shape are left out, the rest is kept', () => {
  const damaged = {
    ...someCase(),
    progress: {
      trail: [{ step: 'a', choice: 'b', at: moment(1) }, { step: 3 }],
      notes: { a: 'x', b: 4 },
      prerequisites: { p: { state: 'perhaps' } }
    }
  }
  expect(readCase(JSON.stringify(damaged)).found?.progress).toEqual({
    ...someCase().progress,
    trail: [{ step: 'a', choice: 'b', at: moment(1) }],
    notes: { a: 'x' }
  })
})
