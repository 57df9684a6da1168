import { expect, test } from '@playwright/test'
import { toldNowhere, untold } from '#content/facts.test-data.ts'
import { facts, remarks } from './facts.test-data.ts'
import guide from './guide.ts'

test('the facts are numbered without gaps', () => {
  expect(Object.keys(facts)).toEqual(Array.from({ length: 42 }, (_, index) => `F${index + 1}`))
})

test('every fact is told somewhere or left out for a reason', () => {
  expect([...untold(facts), ...untold(remarks)]).toEqual([])
})

test('a fact stands where it says that it is told, in every language', () => {
  expect([...toldNowhere(guide, facts), ...toldNowhere(guide, remarks)]).toEqual([])
})
