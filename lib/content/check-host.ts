import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTerms } from './find-terms.ts'
import { type Finding, findingAt, start } from './finding.ts'
import { entriesIn } from './folder.ts'
import { type Glossary, noGlossary } from './glossary.ts'
import { listed } from './lists.ts'
import { parseMdx } from './mdx.ts'
import { passagesOfBody } from './passages.ts'
import { brokenMdxRemedy } from './rules/syntax.ts'

/** Findings of `content/host/<locale>.mdx`, the site's own line on every `escalate`; the files are optional. */
export function checkHost(
  root: string,
  locales: readonly string[],
  glossaries: Readonly<Record<string, Glossary>>
): { findings: Finding[]; fileCount: number } {
  const folder = join(root, 'content', 'host')
  const allowed = locales.map((locale) => `${locale}.mdx`)
  const glossaryOf = (name: string) => glossaries[name.slice(0, -'.mdx'.length)] ?? noGlossary
  const entries = entriesIn(folder)
  const findings = entries.flatMap((entry): Finding[] => {
    const file = `content/host/${entry.name}`
    if (!entry.isFile() || !allowed.includes(entry.name)) {
      return [findingAt(file, start, 'unknown file', `only ${listed(allowed)} belong here`)]
    }
    return checkText(file, readFileSync(join(folder, entry.name), 'utf8'), glossaryOf(entry.name))
  })
  return { findings, fileCount: entries.length }
}

function checkText(file: string, text: string, glossary: Glossary): Finding[] {
  if (text.trim() === '')
    return [findingAt(file, start, 'file is empty', 'say how to reach whoever runs this site, or delete the file')]
  const mdx = parseMdx(text)
  if ('broken' in mdx) return [findingAt(file, mdx.broken, mdx.broken.reason, brokenMdxRemedy)]
  return findTerms(file, passagesOfBody([mdx.root], text), glossary)
}
