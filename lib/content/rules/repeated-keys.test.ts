import { expect, test } from '@playwright/test'
import { findingsAfter, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('the same step id twice is one finding, which says so', async () => {
  expect(await after("    'plug-in': {", '    symptom: {')).toEqual([
    'guide.ts:32:5  "symptom" stands twice in "steps"  it is in line 20 already: rename one, or delete it'
  ])
})

test('so is the same fact of a step, and the same fact of the guide', async () => {
  expect(
    await after(
      "cost: 0,\n      risk: 'read-only',\n      minutes: 1,\n      choices: { lit",
      "cost: 0,\n      cost: 0,\n      risk: 'read-only',\n      minutes: 1,\n      choices: { lit"
    )
  ).toEqual(['guide.ts:24:7  "cost" stands twice in "steps.symptom"  it is in line 23 already: rename one, or delete it'])
  expect(await after('  revision: 1,', '  revision: 1,\n  revision: 2,')).toEqual([
    'guide.ts:4:3  "revision" stands twice  it is in line 3 already: rename one, or delete it'
  ])
})

test('objects of one list have the same keys', async () => {
  const twice =
    "unsupported: [{ part: 'ladders', variant: 'outdoor', outcome: 'support' }, { part: 'lamps', variant: 'indoor', outcome: 'support' }]"
  const change = withHosts['guide.ts']
  const lines = await findingsAfter({
    ...withHosts,
    'guide.ts': (text) =>
      replaced(
        "unsupported: [{ part: 'ladders', variant: 'outdoor', outcome: 'support' }]",
        twice
      )(typeof change === 'function' ? change(text) : text)
  })
  expect(lines.filter((line) => line.includes('twice'))).toEqual([])
})
