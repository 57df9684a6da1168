import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { locales } from '#i18n/locales.ts'
import { inspectContent } from '#lib/content/check-content.ts'
import { type Finding, formatFinding, isError } from '#lib/content/finding.ts'
import { counted } from '#lib/content/lists.ts'

const options = {
  dev: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  root: { type: 'string', default: '.' }
} as const

/** Checks the content named by command-line arguments; returns the text to print and the exit code. */
export async function runCheck(args: string[], isColourful: boolean): Promise<{ text: string; exitCode: number }> {
  const { values } = parseArgs({ args, options })
  const { findings, fileCount } = await inspectContent({
    root: resolve(values.root),
    locales,
    mode: values.dev ? 'dev' : 'build'
  })
  const lines = [
    ...findings.map((finding) => formatFinding(finding, isColourful)),
    ...(findings.length > 0 ? [''] : []),
    `${counted(fileCount, 'file')} in ${counted(locales.length, 'language')}, ${summary(findings)}`
  ]
  const text = values.json ? JSON.stringify(findings, null, 2) : lines.join('\n')
  return { text, exitCode: findings.some(isError) ? 1 : 0 }
}

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length
  const warnings = findings.length - errors
  if (findings.length === 0) return 'no findings'
  return [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ')
}
