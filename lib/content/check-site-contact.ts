import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, findingAt, start } from './finding.ts'
import { listFolder } from './folder.ts'
import { findTerms } from './glossary/find-terms.ts'
import { type Glossary, noGlossary } from './glossary/glossary.ts'
import { listed } from './lists.ts'
import { isElement, type MdxNode, parseMdx, pointOf, walk } from './mdx.ts'
import { passagesOfBody } from './passages.ts'
import { forbiddenMarkup } from './rules/markup.ts'
import { brokenMdxRemedy } from './rules/syntax.ts'

/** Checks `content/host/<locale>.mdx`, the operator's contact line on every `escalate` outcome. The files are optional. */
export function checkSiteContact(
  root: string,
  locales: readonly string[],
  glossaries: Readonly<Record<string, Glossary>>
): { findings: Finding[]; fileCount: number } {
  const folder = join(root, 'content', 'host')
  const allowed = locales.map((locale) => `${locale}.mdx`)
  const glossaryOf = (name: string) => glossaries[name.slice(0, -'.mdx'.length)] ?? noGlossary
  const entries = listFolder(folder)
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
  return [
    ...[...walk(mdx.root)].flatMap((node) => objectionTo(file, node)),
    ...findTerms(file, passagesOfBody([mdx.root], text), glossary)
  ]
}

/** The contact line belongs to no guide, so it may use neither a guide's components nor links to its steps. */
function objectionTo(file: string, node: MdxNode): Finding[] {
  if (isElement(node)) return [findingAt(file, pointOf(node), `<${node.name}> in the site's own line`, 'use Markdown alone')]
  if (node.url?.startsWith('step:'))
    return [findingAt(file, pointOf(node), `link to "${node.url}"`, 'link to an address such as https:, mailto: or tel:')]
  return forbiddenMarkup(file, node)
}
