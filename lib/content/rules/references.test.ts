import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

const errorsAfter = async (from: string, to: string) =>
  (await findingsAfter({ 'guide.ts': replaced(from, to) })).filter((line) => !line.includes('warning: '))

test('an unknown group is placed where it is named', async () => {
  expect(await errorsAfter("group: 'main'", "group: 'mian'")).toEqual([
    'guide.ts:22:14  unknown group "mian"  did you mean "main"?'
  ])
})

test('an unknown prerequisite group says which are stated', async () => {
  expect(await errorsAfter("group: 'basics'", "group: 'network'")).toEqual([
    'guide.ts:17:21  unknown prerequisite group "network"  this guide states basics'
  ])
})

test('an unknown source is placed at its entry', async () => {
  expect(await errorsAfter("sources: ['manual']", "sources: ['manual', 'manuel']")).toEqual([
    'guide.ts:30:27  unknown source "manuel"  did you mean "manual"?'
  ])
})

test('unknown evidence is placed at its entry', async () => {
  expect(await errorsAfter("evidence: ['log'] }", "evidence: ['log', 'photo'] }")).toEqual([
    'guide.ts:53:52  unknown evidence "photo"  this guide states log'
  ])
})

test('the log of a signal is one of the guide', async () => {
  const findings = await findingsAfter(withSignalsBut('guide.ts', "log: 'Meter'", "log: 'Metre'"))
  expect(findings.filter((line) => !line.includes('warning: '))).toEqual([
    'guide.ts:56:20  unknown log "Metre"  did you mean "Meter"?'
  ])
})

test('machine, part and variants are words of the guide, too', async () => {
  const after = (from: string, to: string) => findingsAfter(changesBut(withHosts, 'guide.ts', from, to))
  expect(await after("lamps: { machine: 'bench'", "lamps: { machine: 'bnech'")).toEqual([
    'guide.ts:95:30  unknown machine "bnech"  did you mean "bench"?'
  ])
  expect(await after("part: 'lamps',\n      name: 'candle", "part: 'lambs',\n      name: 'candle")).toEqual([
    'guide.ts:71:13  unknown part "lambs"  did you mean "lamps"?'
  ])
  expect(
    await after("variants: ['indoor', 'outdoor'],\n      source", "variants: ['indoor', 'outdor', 'outdoor'],\n      source")
  ).toEqual(['guide.ts:65:28  unknown variant "outdor"  did you mean "outdoor"?'])
  expect(await after("part: 'ladders', variant: 'outdoor'", "part: 'ladder', variant: 'outside'")).toEqual([
    'guide.ts:58:3  no host of ladders is in outdoor  add them, or name in unsupported the outcome that says why',
    'guide.ts:91:3  unknown part "ladder"  did you mean "ladders"?',
    'guide.ts:91:3  unknown variant "outside"  this guide states indoor, outdoor'
  ])
})
