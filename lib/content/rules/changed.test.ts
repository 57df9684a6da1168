import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('a revision that does not say what changed is found', async () => {
  const words = { 'en/prerequisites/power.mdx': replaced('changed:\n  2: The fuse must be in, too\n', '') }
  expect(await findingsAfter(words)).toEqual([
    'en/prerequisites/power.mdx:1:1  "changed" says nothing of revision 2  add "2: …" to changed: what readers must confirm anew'
  ])
})

test('a revision that does not exist yet, or is the first, has nothing to say', async () => {
  const remedy = 'the prerequisite is at revision 2; only 2 and above say what changed'
  expect(await findingsAfter({ 'en/prerequisites/power.mdx': replaced('  2:', '  1: A\n  3: B\n  2:') })).toEqual([
    `en/prerequisites/power.mdx:5:3  "changed" speaks of revision "1"  ${remedy}`,
    `en/prerequisites/power.mdx:6:3  "changed" speaks of revision "3"  ${remedy}`
  ])
})
