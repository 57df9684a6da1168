import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, findingAt, start } from './finding.ts'
import { entriesIn } from './folder.ts'
import { listed } from './lists.ts'
import { parseMdx } from './mdx.ts'
import { brokenMdxRemedy } from './rules/syntax.ts'

/** Findings of `content/host/<locale>.mdx`, the site's own line on every `escalate`; the files are optional. */
export function checkHost(root: string, locales: readonly string[]): { findings: Finding[]; fileCount: number } {
  const folder = join(root, 'content', 'host')
  const allowed = locales.map((locale) => `${locale}.mdx`)
  const entries = entriesIn(folder)
  const findings = entries.flatMap((entry): Finding[] => {
    const file = `content/host/${entry.name}`
    if (!entry.isFile() || !allowed.includes(entry.name)) {
      return [findingAt(file, start, 'unknown file', `only ${listed(allowed)} belong here`)]
    }
    return checkText(file, readFileSync(join(folder, entry.name), 'utf8'))
  })
  return { findings, fileCount: entries.length }
}

function checkText(file: string, text: string): Finding[] {
  if (text.trim() === '')
    return [findingAt(file, start, 'file is empty', 'say how to reach whoever runs this site, or delete the file')]
  const mdx = parseMdx(text)
  return 'broken' in mdx ? [findingAt(file, mdx.broken, mdx.broken.reason, brokenMdxRemedy)] : []
}
