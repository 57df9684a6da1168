import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

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
