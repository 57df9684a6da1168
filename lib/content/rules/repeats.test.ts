import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('a repeated statement is found', async () => {
  expect(await after("['S1', 'S2']", "['S1', 'S2', 'S1']")).toEqual([
    'guide.ts:11:16  "S1" is repeated in statements  name it once'
  ])
})

test('an id repeated in a list of a step is found', async () => {
  expect(await after("covers: ['S2']", "covers: ['S2', 'S2']")).toEqual([
    'guide.ts:29:16  "S2" is repeated in steps.symptom.covers  name it once'
  ])
  expect(await after("requires: ['power']", "requires: ['power', 'power']")).toEqual([
    'guide.ts:46:18  "power" is repeated in steps.works-now.requires  name it once'
  ])
})

test('whatever the list is: machines, and the variants of a host', async () => {
  expect(await findingsAfter({ 'guide.ts': replaced("machines: ['bench']", "machines: ['bench', 'bench']") })).toEqual([
    'guide.ts:60:14  "bench" is repeated in machines  name it once'
  ])
  const twice = changesBut(
    withHosts,
    'guide.ts',
    "variants: ['indoor', 'outdoor'],\n      source",
    "variants: ['indoor', 'outdoor', 'indoor'],\n      source"
  )
  expect(await findingsAfter(twice)).toEqual(['guide.ts:65:18  "indoor" is repeated in hosts.bulb.variants  name it once'])
})
