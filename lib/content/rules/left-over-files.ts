import { type ExpectedFile, expectedFiles } from '#lib/content/expected-files.ts'
import { findingAt, start } from '#lib/content/finding.ts'
import { entriesPathOf, kindFolders } from '#lib/content/guide-files.ts'
import { aOrAn, listed } from '#lib/content/lists.ts'
import { didYouMean, nearMiss } from '#lib/content/near-miss.ts'
import { entryKinds } from '#lib/content/shapes.ts'
import type { GuideRule } from './rule.ts'

/** Finds files and folders that the guide does not use. */
export const leftOverFiles: GuideRule = ({ guide, files: found, locales }) => {
  const expected = locales.flatMap((locale) => expectedFiles(guide, locale))
  const wanted = new Set(expected.map(({ path }) => path))
  const isKnown = (path: string) =>
    wanted.has(path) || ['guide', ...entryKinds].some((name) => path === `${name}.ts`) || /^[^/]+\.test(-data)?\.ts$/.test(path)
  const strangers = found.folders.filter((folder) => !folder.includes('/') && !locales.includes(folder))
  return [
    ...strangers.map((folder) =>
      findingAt(`${found.folder}/${folder}`, start, `folder "${folder}" is no language of this site`, localeRemedy(folder, locales))
    ),
    ...found.paths
      .filter((path) => !isKnown(path) && !strangers.some((folder) => path.startsWith(`${folder}/`)))
      .map((path) => findingAt(`${found.folder}/${path}`, start, ...objection(path, expected)))
  ]
}

function objection(path: string, expected: readonly ExpectedFile[]): [string, string] {
  const [locale = '', folder = '', name = ''] = path.split('/')
  const entries = entryKinds.find((each) => path === entriesPathOf(locale, each))
  if (entries) return [`guide.ts has no ${entries}`, `delete the file, or state ${entries} in guide.ts`]
  const id = name.replace(/\.mdx$/, '')
  const kind = (Object.keys(kindFolders) as (keyof typeof kindFolders)[]).find((key) => kindFolders[key] === folder)
  if (!kind || !name.endsWith('.mdx') || path.split('/').length > 3) {
    const near = nearMiss(path, new Set(expected.map((file) => file.path)))
    return [
      'unknown file',
      near
        ? `did you mean "${near}"?`
        : 'delete it; a guide has guide.ts and, per language, guide.mdx, steps, prerequisites, outcomes, signals.yaml, hosts.yaml'
    ]
  }
  const elsewhere = expected.find(
    (file) => file.id === id && file.kind !== kind && file.kind in kindFolders && file.path.startsWith(`${locale}/`)
  )
  if (elsewhere) return [`"${id}" is ${aOrAn(elsewhere.kind)}, not ${aOrAn(kind)}`, `move the file to ${elsewhere.path}`]
  const ids = expected.filter((file) => file.kind === kind).map((file) => file.id)
  return [`guide.ts has no ${kind} "${id}"`, didYouMean(id, ids, 'delete the file, or add the id to guide.ts')]
}

function localeRemedy(folder: string, locales: readonly string[]): string {
  const languageOf = (locale: string) => locale.toLowerCase().split(/[-_]/)[0]
  const same = locales.find((locale) => languageOf(locale) === languageOf(folder))
  return same === undefined ? `they are ${listed(locales)}` : `did you mean "${same}"?`
}
