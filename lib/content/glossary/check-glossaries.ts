import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, findingAt, start } from '#lib/content/finding.ts'
import { listFolder } from '#lib/content/folder.ts'
import { listed } from '#lib/content/lists.ts'
import { type Glossary, glossaryFile, readGlossary } from './glossary.ts'

type Checked = { readonly findings: Finding[]; readonly fileCount: number; readonly glossaries: Record<string, Glossary> }

/** Reads and checks `content/glossary/<locale>.yaml` for every language that has one. */
export function checkGlossaries(root: string, locales: readonly string[]): Checked {
  const entries = listFolder(join(root, 'content', 'glossary'))
  const glossaries: Record<string, Glossary> = {}
  const findings = entries.flatMap((entry): Finding[] => {
    const file = `content/glossary/${entry.name}`
    const locale = locales.find((name) => glossaryFile(name) === file)
    if (!entry.isFile() || locale === undefined) {
      return [findingAt(file, start, 'unknown file', `only ${listed(locales.map((name) => `${name}.yaml`))} belong here`)]
    }
    const text = readFileSync(join(root, file), 'utf8')
    if (text.trim() === '') return [findingAt(file, start, 'file is empty', 'write "- term: …", or delete the file')]
    const glossary = readGlossary(file, text)
    glossaries[locale] = glossary
    return [...glossary.findings]
  })
  return { findings, fileCount: entries.length, glossaries }
}
