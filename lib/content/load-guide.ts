import { locales as siteLocales } from '#i18n/locales.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import { checkGuide } from './check-guide.ts'
import { ContentError } from './content-error.ts'
import { isError } from './finding.ts'
import { type GuideFiles, guideFolders, readGuideFiles } from './guide-files.ts'
import type { MdxNode } from './mdx.ts'
import type { Mode } from './rules/rule.ts'
import type { Kind } from './shapes.ts'
import { wordsOf } from './words.ts'

type LoadOptions = {
  /** The folder that contains `content/`. */
  readonly root?: string
  readonly locales?: readonly string[]
  readonly mode?: Mode
}

/** Ids of all guides: the folders of `content/guides`. */
export function guideIds(root: string = process.cwd()): string[] {
  return guideFolders(root)
}

type Loaded = { readonly held: string; readonly files: GuideFiles; readonly words: Map<string, Words> }

const loadedGuides = new WeakMap<Guide, Loaded>()

/**
 * All words of a guide in one language, checked. Missing translations are replaced by the first language. Unchanged files are not read
 * again.
 *
 * @throws {ContentError} one error with every finding of the guide, if its content has errors
 */
export function loadWords(guide: Guide, locale: string, options: LoadOptions = {}): Words {
  const { root = process.cwd(), locales = siteLocales, mode = process.env.NODE_ENV === 'production' ? 'build' : 'dev' } = options
  const files = readGuideFiles(root, guide.id, locales)
  const { words } = checkedOnce(guide, files, `${mode} ${locales.join(' ')}`, () => {
    const errors = checkGuide(guide, files, { locales, mode }).filter(isError)
    if (errors.length > 0) throw new ContentError(guide.id, errors)
  })
  const known = words.get(locale)
  if (known) return known
  const loaded = wordsOf(guide, files, [locale, ...locales.slice(0, 1)])
  words.set(locale, loaded)
  return loaded
}

/** Remembers the result of a check until a file or the options change. */
function checkedOnce(guide: Guide, files: GuideFiles, held: string, check: () => void): Loaded {
  const before = loadedGuides.get(guide)
  if (before?.held === held && isUnchanged(before.files, files)) return before
  check()
  const loaded = { held, files, words: new Map<string, Words>() }
  loadedGuides.set(guide, loaded)
  return loaded
}

// What did not change is the very object of the last time.
function isUnchanged(a: GuideFiles, b: GuideFiles): boolean {
  const [before, after] = [a, b].map((files) => [
    files.source,
    ...Object.values(files.entrySources),
    ...files.documents,
    ...files.entryTexts,
    ...Object.values(files.glossaries)
  ])
  return a.paths.join() === b.paths.join() && before?.length === after?.length && !before?.some((file, i) => file !== after?.[i])
}

/** The blocks of a text of a guide, in reading order. */
export function loadBody(guide: string, locale: string, kind: Kind, id: string): readonly MdxNode[] {
  const { documents } = readGuideFiles(process.cwd(), guide, siteLocales)
  return documents.find((each) => each.locale === locale && each.kind === kind && each.id === id)?.body ?? []
}
