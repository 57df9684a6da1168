import { expect, test } from '@playwright/test'
import { toldNowhere, untold } from '#content/facts.test-data.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { additions, contradictions, facts, support } from './facts.test-data.ts'
import guide from './guide.ts'

const groups = [facts, contradictions, support, additions]

test('the facts are numbered without gaps', () => {
  const ids = (known: object, letter: string) => Object.keys(known).filter((id) => id.startsWith(letter))
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
  expect(Object.keys(facts)).toEqual(numbered('F', 80))
  expect(Object.keys(contradictions)).toEqual(numbered('C', 14))
  const counts = { A: 6, B: 9, C: 3, D: 7, E: 3 }
  for (const [letter, count] of Object.entries(counts)) expect(ids(support, letter)).toEqual(numbered(letter, count))
  expect(Object.keys(support)).toHaveLength(28)
})

test('what was added names a source of the guide, or a report', () => {
  const unknown = Object.entries(additions).filter(
    ([, { source }]) => !lookup(guide.sources, source) && !/^https:|^a public post/.test(source)
  )
  expect(unknown.map(([id]) => id)).toEqual([])
})

test('every fact is told somewhere or left out for a reason', () => {
  expect(groups.flatMap(untold)).toEqual([])
})

test('a fact stands where it says that it is told, in every language', () => {
  expect(groups.flatMap((known) => toldNowhere(guide, known))).toEqual([])
})
