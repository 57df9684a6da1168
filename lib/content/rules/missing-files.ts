import { entryNouns } from '#lib/content/entry-texts.ts'
import { type ExpectedFile, expectedFiles } from '#lib/content/expected-files.ts'
import { type Finding, findingAt, start } from '#lib/content/finding.ts'
import { kindFolders } from '#lib/content/guide-files.ts'
import { counted } from '#lib/content/lists.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Finds missing texts. A folder that is missing altogether is one finding. */
export const missingFiles: GuideRule = (model) => model.locales.flatMap((locale) => missingIn(locale, model))

/** Whether a missing text is only a warning. Never for the first language, because nothing can replace it. */
export const isForgiven = (locale: string, { guide, locales: [first], mode }: GuideModel): boolean =>
  locale !== first && (mode === 'dev' || guide.draft === true)

function missingIn(locale: string, model: GuideModel): Finding[] {
  const {
    files,
    guide,
    locales: [first]
  } = model
  const severity = isForgiven(locale, model) ? 'warning' : 'error'
  const at = (path: string, problem: string, remedy: string) =>
    findingAt(`${files.folder}/${path}`, start, problem, remedy, severity)

  const missing = expectedFiles(guide, locale).filter(({ path }) => !files.paths.includes(path))
  const folders = missingFolders(locale, files.folders)
  const folderOf = ({ path }: ExpectedFile) => folders.find((folder) => path.startsWith(`${folder}/`))
  const verb = locale === first ? 'write' : 'translate'
  return [
    ...folders
      .map((folder) => ({ folder, count: missing.filter((file) => folderOf(file) === folder).length }))
      .filter(({ count }) => count > 0)
      .map(({ folder, count }) => at(folder, 'folder is missing', `make it with its ${counted(count, 'file')}`)),
    ...missing
      .filter((file) => folderOf(file) === undefined)
      .map(({ kind, id, path }) => at(path, 'file is missing', `${verb} ${whatOf(kind, id)}`))
  ]
}

function whatOf(kind: ExpectedFile['kind'], id: string): string {
  if (kind === 'guide') return 'the guide'
  return kind === 'signals' || kind === 'hosts' ? entryNouns[kind].says : `${kind} "${id}"`
}

function missingFolders(locale: string, folders: readonly string[]): string[] {
  if (!folders.includes(locale)) return [locale]
  return Object.values(kindFolders)
    .map((name) => `${locale}/${name}`)
    .filter((folder) => !folders.includes(folder))
}
