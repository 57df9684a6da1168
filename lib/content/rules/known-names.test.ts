import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

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
