import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts, withSignals } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'en/guide.mdx': replaced(from, to) })

test('a group without a name and a name without a group are found', async () => {
  expect(await after('  main: Main', '  mian: Main')).toEqual([
    'en/guide.mdx:5:1  group "main" has no name  add "main: …" to groups',
    'en/guide.mdx:6:3  name for unknown group "mian"  did you mean "main"?'
  ])
})

test('prerequisite groups and evidence are held to the same', async () => {
  expect(await after('  basics: Basics', '  basics: Basics\n  network: Network')).toEqual([
    'en/guide.mdx:9:3  name for unknown prerequisite group "network"  guide.ts has basics'
  ])
  expect(await after('  log: The log', '  photo: A photo\n  log: The log')).toEqual([
    'en/guide.mdx:10:3  name for unknown evidence "photo"  guide.ts has log'
  ])
})

test('so are conditions', async () => {
  expect(await findingsAfter(changesBut(withHosts, 'en/guide.mdx', '  dry: No water', '  try: No water'))).toEqual([
    'en/guide.mdx:9:1  condition "dry" has no name  add "dry: …" to conditions',
    'en/guide.mdx:10:3  name for unknown condition "try"  did you mean "dry"?'
  ])
})

test('a list of names that is left out altogether is one finding', async () => {
  expect(await after('evidence:\n  log: The log of the lamp\n', '')).toEqual([
    'en/guide.mdx:1:1  "evidence" is missing  name log in the front matter'
  ])
})

test('so are machines, logs, variants and parts', async () => {
  expect(await after('  bench: on the bench', '  bnech: on the bench')).toEqual([
    'en/guide.mdx:13:1  machine "bench" has no name  add "bench: …" to machines',
    'en/guide.mdx:14:3  name for unknown machine "bnech"  did you mean "bench"?'
  ])
  expect(await findingsAfter(changesBut(withSignals, 'en/guide.mdx', '  user: What people see\n', ''))).toEqual([
    'en/guide.mdx:13:1  log "user" has no name  add "user: …" to logs'
  ])
  expect(await findingsAfter(changesBut(withHosts, 'en/guide.mdx', '  outdoor: Outdoor\n', ''))).toEqual([
    'en/guide.mdx:11:1  variant "outdoor" has no name  add "outdoor: …" to variants'
  ])
  const ladders = '  ladders:\n    title: Ladders\n    neededBy: Whoever climbs\n'
  expect(await findingsAfter(changesBut(withHosts, 'en/guide.mdx', ladders, ''))).toEqual([
    'en/guide.mdx:14:1  part "ladders" has no name  add "ladders: …" to parts'
  ])
})

test('words for what the guide does not have are found', async () => {
  expect(await after('machines:', 'leads:\n  checklist: A\n  hosts: B\nvariantLegend: C\nfinder:\n  list: D\nmachines:')).toEqual([
    'en/guide.mdx:15:3  lead for "hosts", a page that this guide does not have  delete it',
    'en/guide.mdx:16:1  legend for a choice among no variants  delete it, or state variants in guide.ts',
    'en/guide.mdx:17:1  words for the finder, which has no signals to find  delete them, or state signals in guide.ts'
  ])
})
