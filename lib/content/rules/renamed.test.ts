import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = (to: string) => findingsAfter({ 'guide.ts': replaced("'lamp-off': 'symptom'", to) })

test('an old id is never given out again', async () => {
  expect(await after("'plug-in': 'symptom'")).toEqual([
    'guide.ts:56:14  renamed id "plug-in" exists today  remove it here: an old id is never given out again'
  ])
})

test('an old id names an id of today', async () => {
  expect(await after("'lamp-off': 'symptm'")).toEqual([
    'guide.ts:56:26  "lamp-off" is renamed to unknown "symptm"  did you mean "symptom"?'
  ])
})

test('an id that was renamed twice leads to today in one step', async () => {
  expect(await after("first: 'second', second: 'symptom'")).toEqual([
    'guide.ts:56:21  "first" is renamed to unknown "second"  "second" was renamed itself: write "symptom"'
  ])
})

test('a circle is named', async () => {
  const remedy = 'let each old id name an id of today'
  expect(await after("a: 'b', b: 'a'")).toEqual([
    `guide.ts:56:17  renamed in a circle: a → b → a  ${remedy}`,
    `guide.ts:56:25  renamed in a circle: b → a → b  ${remedy}`
  ])
})
