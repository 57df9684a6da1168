import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('unknown prerequisites are placed where they are named', async () => {
  expect(await after("requires: ['power']", "requires: ['powre']")).toEqual([
    'guide.ts:46:18  "works-now" requires unknown prerequisite "powre"  did you mean "power"?'
  ])
  expect(await after("settles: ['power']", "settles: ['power', 'network']")).toEqual([
    'guide.ts:27:26  "symptom" settles unknown prerequisite "network"  add it to prerequisites'
  ])
})

test('no step both requires and settles the same', async () => {
  expect(await after("      settles: ['power'],", "      requires: ['power'],\n      settles: ['power'],")).toEqual([
    'guide.ts:28:17  "symptom" both requires and settles "power"  a step that finds it out cannot need it before: keep one'
  ])
})

test('a prerequisite that no step requires or settles is found', async () => {
  const without = (text: string) =>
    replaced(
      "      requires: ['power'],\n",
      ''
    )(replaced("      settles: ['power'],\n      suggests: { met: 'lit', unmet: 'dark' },\n", '')(text))
  expect(await findingsAfter({ 'guide.ts': without })).toEqual([
    'guide.ts:17:5  no step requires or settles prerequisite "power"  let a step settle it, or delete it'
  ])
})

test('a prerequisite is fixed by a step', async () => {
  expect(await after("fixedBy: 'plug-in'", "fixedBy: 'solved'")).toEqual([
    'guide.ts:17:53  prerequisite "power" is fixed by unknown step "solved"  name the step that brings it about'
  ])
})
