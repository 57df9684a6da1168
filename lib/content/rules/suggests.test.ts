import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('a step suggests a choice exactly where it settles something', async () => {
  expect(await after("      suggests: { met: 'lit', unmet: 'dark' },\n", '')).toEqual([
    'guide.ts:27:7  "symptom" settles prerequisites but suggests nothing  add suggests: { met: choice, unmet: choice }'
  ])
  expect(await after("      settles: ['power'],\n", '')).toEqual([
    'guide.ts:27:7  "symptom" suggests a choice but settles nothing  remove suggests, or add settles'
  ])
})

test('a step suggests its own choices', async () => {
  expect(await after("unmet: 'dark'", "unmet: 'drak'")).toEqual([
    'guide.ts:28:38  "symptom" suggests unknown choice "drak"  did you mean "dark"?'
  ])
})

test('the choice suggested where all is met leads to no fix', async () => {
  expect(await after("met: 'lit', unmet: 'dark'", "met: 'dark', unmet: 'lit'")).toEqual([
    'guide.ts:28:24  where its prerequisites are met, "symptom" suggests "dark", which leads to the fix of "power"  exchange met and unmet: "lit" where they are met'
  ])
})
