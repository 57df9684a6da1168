import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { replaced, withTinySite } from '#lib/content/tiny-guide.test-data.ts'
import { runCheck } from './run-check.ts'

/** The command itself: slower to start than what it runs. */
const check = (...args: string[]) => {
  const command = ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/check.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

// Reviews fall due; these sites are judged on the day the test runs.
const today = new Date().toISOString().slice(0, 10)
const reviewed = { 'guide.ts': replaced('2026-11-01', today) }

test('content without findings is summed up in one line', async () => {
  await withTinySite(reviewed, async (root) => {
    expect(await runCheck(['--root', root], false)).toEqual({ text: '15 files in 2 languages, no findings', exitCode: 0 })
  })
})

test('an error is printed with its place and fails the check, without colours where nobody sees them', async () => {
  await withTinySite({ ...reviewed, 'en/outcomes/solved.mdx': '' }, (root) => {
    const finding =
      'content/guides/tiny/en/outcomes/solved.mdx:1:1  file is empty  write the outcome, or delete the file with its id'
    expect(check('--root', root)).toEqual({ status: 1, stdout: `${finding}\n\n15 files in 2 languages, 1 error\n`, stderr: '' })
  })
})

test('a warning does not fail the check', async () => {
  await withTinySite({ ...reviewed, 'id-ID/outcomes/solved.mdx': null }, async (root) => {
    const { text, exitCode } = await runCheck(['--dev', '--root', root], false)
    expect(exitCode).toBe(0)
    expect(text).toContain('14 files in 2 languages, 1 warning')
  })
})

test('--json prints the findings and nothing else', async () => {
  await withTinySite({ ...reviewed, 'en/outcomes/solved.mdx': '' }, async (root) => {
    const { text, exitCode } = await runCheck(['--json', '--root', root], false)
    expect(exitCode).toBe(1)
    expect(JSON.parse(text)).toEqual([
      {
        file: 'content/guides/tiny/en/outcomes/solved.mdx',
        line: 1,
        column: 1,
        severity: 'error',
        problem: 'file is empty',
        remedy: 'write the outcome, or delete the file with its id'
      }
    ])
  })
})
