import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, readDocument } from './document.ts'
import { type EntryTexts, readEntryTexts } from './entry-texts.ts'
import { listFolder } from './folder.ts'
import { type Glossary, glossaryFile, readGlossary } from './glossary/glossary.ts'
import { type GuideSource, readEntriesSource, readGuideSource } from './guide-source.ts'
import { type EntryKind, entryKinds, type Kind } from './shapes.ts'

/** All parsed files of one guide's folder. */
export type GuideFiles = {
  /** Name of the folder. */
  readonly id: string
  /** Relative to the project root. */
  readonly folder: string
  readonly source: GuideSource
  /** The source of signals and hosts: `signals.ts` and `hosts.ts` if they exist, otherwise `guide.ts`. */
  readonly entrySources: Readonly<Record<EntryKind, GuideSource>>
  /** All files, relative to the folder. */
  readonly paths: readonly string[]
  /** All folders, relative to the folder. */
  readonly folders: readonly string[]
  readonly documents: readonly Document[]
  readonly entryTexts: readonly EntryTexts[]
  /** The glossary of each language; glossaries belong to the site, not to the guide. */
  readonly glossaries: Readonly<Record<string, Glossary>>
}

/** The folder of each kind of file within a locale's folder; `guide.mdx` lies next to these folders. */
export const kindFolders = { step: 'steps', prerequisite: 'prerequisites', outcome: 'outcomes' } as const

/** The path of the signals' or hosts' words, relative to the guide's folder. */
export const entriesPathOf = (locale: string, kind: EntryKind): string => `${locale}/${kind}.yaml`

/** The path of a place's words, relative to the guide's folder. */
export const pathOf = (locale: string, kind: Kind, id: string): string =>
  kind === 'guide' ? `${locale}/guide.mdx` : `${locale}/${kindFolders[kind]}/${id}.mdx`

/** The folder names in `content/guides`, sorted. */
export function guideFolders(root: string): string[] {
  return listFolder(join(root, 'content', 'guides'))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Reads a guide's folder. Files that have not changed are not read again. */
export function readGuideFiles(root: string, id: string, locales: readonly string[]): GuideFiles {
  const folder = `content/guides/${id}`
  const { paths, folders } = listing(join(root, folder))
  const source = cached(join(root, folder, 'guide.ts'), (text) => readGuideSource(`${folder}/guide.ts`, text))
  const documents = paths.flatMap((path): Document[] => {
    const place = identityOf(path, id, locales)
    return place ? [cached(join(root, folder, path), (text) => readDocument({ file: `${folder}/${path}`, ...place }, text))] : []
  })
  const sourceOf = (kind: EntryKind) =>
    paths.includes(`${kind}.ts`)
      ? cached(join(root, folder, `${kind}.ts`), (text) => readEntriesSource(`${folder}/${kind}.ts`, text, kind))
      : source
  const entrySources = { signals: sourceOf('signals'), hosts: sourceOf('hosts') }
  const entryTexts = entryKinds
    .flatMap((kind) => locales.map((locale) => ({ kind, locale, path: entriesPathOf(locale, kind) })))
    .filter(({ path }) => paths.includes(path))
    .map(({ path, ...place }) =>
      cached(join(root, folder, path), (text) => readEntryTexts({ ...place, file: `${folder}/${path}` }, text))
    )
  return { id, folder, source, entrySources, paths, folders, documents, entryTexts, glossaries: readGlossaries(root, locales) }
}

/** The glossary of every language that has one. */
export function readGlossaries(root: string, locales: readonly string[]): Record<string, Glossary> {
  const glossary = (file: string) => cached(join(root, file), (text) => readGlossary(file, text))
  return Object.fromEntries(locales.map((locale) => [locale, glossary(glossaryFile(locale))]))
}

function identityOf(path: string, guide: string, locales: readonly string[]): Pick<Document, 'locale' | 'kind' | 'id'> | undefined {
  const [locale = '', folder = '', name, ...deeper] = path.split('/')
  if (!locales.includes(locale) || deeper.length > 0) return undefined
  if (folder === 'guide.mdx' && name === undefined) return { locale, kind: 'guide', id: guide }
  if (!name?.endsWith('.mdx')) return undefined
  const id = name.slice(0, -'.mdx'.length)
  if (folder === kindFolders.step) return { locale, kind: 'step', id }
  if (folder === kindFolders.prerequisite) return { locale, kind: 'prerequisite', id }
  if (folder === kindFolders.outcome) return { locale, kind: 'outcome', id }
}

/** Files and folders below a folder, with `/` on every system. */
function listing(folder: string, below = ''): { paths: string[]; folders: string[] } {
  const found = { paths: [] as string[], folders: [] as string[] }
  for (const entry of listFolder(folder)) {
    if (!entry.isDirectory()) found.paths.push(below + entry.name)
    else {
      const inner = listing(join(folder, entry.name), `${below}${entry.name}/`)
      found.paths.push(...inner.paths)
      found.folders.push(below + entry.name, ...inner.folders)
    }
  }
  return found
}

const known = new Map<string, { stamp: string; result: unknown }>()

/** Reads a file and remembers the result until the file changes. A missing file reads as empty. */
function cached<T>(path: string, read: (text: string) => T): T {
  const stamp = stampOf(path)
  const entry = known.get(path)
  if (entry?.stamp === stamp) return entry.result as T
  const result = read(stamp === '' ? '' : readFileSync(path, 'utf8'))
  known.set(path, { stamp, result })
  return result
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : ''
}
