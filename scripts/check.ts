import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { locales } from '#i18n/locales.ts'
import { inspectContent } from '#lib/content/check-content.ts'
import { formatFinding, isError } from '#lib/content/finding.ts'
import { counted } from '#lib/content/lists.ts'

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    root: { type: 'string', default: '.' }
  }
})

const { findings, fileCount } = await inspectContent({ root: resolve(values.root), locales, mode: values.dev ? 'dev' : 'build' })
const errors = findings.filter(isError).length

if (values.json) console.log(JSON.stringify(findings, null, 2))
else {
  const isColourful = process.stdout.isTTY && !process.env.NO_COLOR
  for (const finding of findings) console.log(formatFinding(finding, isColourful))
  console.log(
    `${findings.length > 0 ? '\n' : ''}${counted(fileCount, 'file')} in ${counted(locales.length, 'language')}, ${summary()}`
  )
}
process.exitCode = errors > 0 ? 1 : 0

function summary(): string {
  const warnings = findings.length - errors
  if (findings.length === 0) return 'no findings'
  return [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ')
}
