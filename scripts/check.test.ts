import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { replaced, withTinySite } from '#lib/content/tiny-guide.test-data.ts'

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/check.ts', ...args],
    {
      encoding: 'utf8'
    }
  )
  return { status, stdout, stderr }
}

// Reviews fall due; these sites are judged on the day the test runs.
const today = new Date().toISOString().slice(0, 10)
const reviewed = { 'guide.ts': replaced('2026-11-01', today) }

test('content without findings is summed up in one line', async () => {
  await withTinySite(reviewed, (root) => {
    expect(check('--root', root)).toEqual({ status: 0, stdout: '15 files in 2 languages, no findings\n', stderr: '' })
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
  await withTinySite({ ...reviewed, 'id-ID/outcomes/solved.mdx': null }, (root) => {
    const { status, stdout } = check('--dev', '--root', root)
    expect(status).toBe(0)
    expect(stdout).toContain('14 files in 2 languages, 1 warning')
  })
})

test('--json prints the findings and nothing else', async () => {
  await withTinySite({ ...reviewed, 'en/outcomes/solved.mdx': '' }, (root) => {
    const { status, stdout } = check('--json', '--root', root)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
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
