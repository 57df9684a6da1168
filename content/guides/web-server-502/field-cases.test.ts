import { expect, test } from '@playwright/test'
import { mustLookup } from '#lib/guide/lookup.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import { fieldCases } from './field-cases.test-data.ts'
import guide from './guide.ts'

test('what people report is found by the finder, with one cause that explains the rest', () => {
  const found = fieldCases.map(({ source, text }) => [source, ...findSignals(guide, text).found.map(({ id }) => id)])
  expect(found).toEqual(fieldCases.map(({ source, found }) => (found ? [source, found] : [source])))
})

/** Where these answers lead, given one after another. */
const follow = (answers: readonly string[]) =>
  answers.reduce((place, answer) => mustLookup(mustLookup(guide.steps, place).choices, answer), guide.start as string)

test('whatever is reported, its author comes to the cause in three honest answers', () => {
  const walked = fieldCases.flatMap(({ source, walk }) => (walk ? [{ source, ...walk }] : []))
  expect(walked.map(({ source, answers }) => ({ source, to: follow(answers) }))).toEqual(
    walked.map(({ source, to }) => ({ source, to }))
  )
  expect(walked.filter(({ answers }) => answers.length > 3)).toEqual([])
})
