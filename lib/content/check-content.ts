import { join } from 'node:path'
import type { Guide } from '#lib/guide/types.ts'
import { checkDocuments, checkGuide } from './check-guide.ts'
import { checkMessages } from './check-messages.ts'
import { checkRevisions } from './check-revisions.ts'
import { checkSiteContact } from './check-site-contact.ts'
import { isRecord } from './document.ts'
import { evaluateGuide } from './evaluate-guide.ts'
import { byPosition, type Finding, findingAt, start } from './finding.ts'
import { isFolder, listFolder } from './folder.ts'
import { checkGlossaries } from './glossary/check-glossaries.ts'
import { guideFolders, readGuideFiles } from './guide-files.ts'
import type { CheckOptions } from './rules/rule.ts'

export type ContentOptions = CheckOptions & {
  /** The folder that contains `content/`. */
  readonly root: string
}

/**
 * Checks the content of a site and returns everything that is wrong, sorted by file and line. Bad content never throws.
 *
 * @example
 * const findings = await checkContent({ root: process.cwd(), locales, mode: 'build' })
 */
export async function checkContent(options: ContentOptions): Promise<Finding[]> {
  return (await inspectContent(options)).findings
}

/** The same, with the number of files that were read. */
export async function inspectContent(options: ContentOptions): Promise<{ findings: Finding[]; fileCount: number }> {
  const ids = guideFolders(options.root)
  const guides = await Promise.all(ids.map((id) => inspectGuide(id, options)))
  const glossaries = checkGlossaries(options.root, options.locales)
  const host = checkSiteContact(options.root, options.locales, glossaries.glossaries)
  const messages = checkMessages(options.root, options.locales, glossaries.glossaries)
  const parts = [...guides, glossaries, host, messages, { findings: checkFolder(options.root, ids), fileCount: 0 }]
  return {
    findings: parts.flatMap((part) => part.findings).sort(byPosition),
    fileCount: parts.reduce((sum, part) => sum + part.fileCount, 0)
  }
}

async function inspectGuide(id: string, options: ContentOptions): Promise<{ findings: Finding[]; fileCount: number }> {
  const files = readGuideFiles(options.root, id, options.locales)
  const fileCount = files.paths.length
  const unread = (problem: string, remedy: string, point = start, file = 'guide.ts') => ({
    findings: [...checkDocuments(files), findingAt(`${files.folder}/${file}`, point, problem, remedy)],
    fileCount
  })
  if (!files.paths.includes('guide.ts'))
    return unread('guide.ts is missing', 'state the graph with defineGuide({ … }), or delete the folder')

  const evaluated = await evaluateGuide(join(options.root, files.source.file))
  if ('broken' in evaluated) {
    const { reason, file, ...point } = evaluated.broken
    return unread(`${file} cannot be read: ${reason}`, 'correct this place; nothing else of the graph was checked', point, file)
  }
  if (!isRecord(evaluated.exported)) return unread('guide.ts exports no guide', 'write "export default defineGuide({ … })"')
  const guide = evaluated.exported as Guide
  return { findings: [...checkGuide(guide, files, options), ...checkRevisions(options.root, guide, files.source)], fileCount }
}

function checkFolder(root: string, ids: string[]): Finding[] {
  const folder = join(root, 'content', 'guides')
  if (!isFolder(folder)) return [findingAt('content/guides', start, 'folder is missing', 'make one folder per guide in it')]
  if (ids.length === 0) return [findingAt('content/guides', start, 'there is no guide', 'make one folder per guide')]
  return listFolder(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) =>
      findingAt(`content/guides/${name}`, start, 'file beside the guides', 'move it into the folder of its guide, or delete it')
    )
}
