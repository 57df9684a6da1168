import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkContent } from './check-content.ts'
import { formatFinding } from './finding.ts'
import { replaced, withTinySite } from './tiny-guide.test-data.ts'

test('revisions only rise from one commit to the next', async () => {
  expect(await afterCommit((text) => text)).toEqual([])
  expect(await afterCommit(replaced('revision: 3,', 'revision: 4,'))).toEqual([])
  expect(await afterCommit(replaced('revision: 3,', 'revision: 2,'))).toEqual([
    'content/guides/tiny/guide.ts:3:3  revision is 2, but was 3 in the last commit  revisions only rise: write 3, or 4 for a change'
  ])
  expect(await afterCommit(replaced('revision: 2, fixedBy', 'revision: 1, fixedBy'))).toContain(
    'content/guides/tiny/guide.ts:17:31  prerequisites.power.revision is 1, but was 2 in the last commit  revisions only rise: write 2, or 3 for a change'
  )
})

test('a prerequisite that the last commit did not have may begin at any revision', async () => {
  expect(await afterCommit(replaced('power: {', 'current: {'))).not.toContainEqual(expect.stringContaining('last commit'))
})

/** The findings on a guide at revision 3 that is changed after a commit. */
function afterCommit(change: (text: string) => string): Promise<string[]> {
  return withTinySite({ 'guide.ts': replaced('revision: 1,', 'revision: 3,') }, async (root) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message=guide')
    const file = join(root, 'content/guides/tiny/guide.ts')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const findings = await checkContent({ root, locales: ['en', 'id-ID'], mode: 'build', today: new Date('2026-11-24') })
    return findings.map((finding) => formatFinding(finding))
  })
}
