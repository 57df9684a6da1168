import type { MDXContent } from 'mdx/types'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import type { GuideEntry, LoadedGuide } from '#components/loaded-guide.ts'
import type { SearchMessages } from '#components/search/search-messages.ts'
import { cardWords } from '#components/summary/summary-words.ts'
import type { GuideInLanguages } from '#components/tools/guide-json.ts'
import { fileHref, plainHref } from '#i18n/href.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { buildIndex, buildSignals } from '#lib/content/build-index.ts'
import { buildSearch } from '#lib/content/build-search.ts'
import { ContentError } from '#lib/content/content-error.ts'
import { type DataFile, dataFile } from '#lib/content/data-file.ts'
import { formatFinding } from '#lib/content/finding.ts'
import { readGlossaries } from '#lib/content/guide-files.ts'
import { importGuide, importIntroduction, importText } from '#lib/content/import-guide.ts'
import { guideIds as folders, loadBody, loadWords } from '#lib/content/load-guide.ts'
import { markdownOf } from '#lib/content/markdown.ts'
import { searchEntries } from '#lib/content/search-entries.ts'
import { siteContact } from '#lib/content/site-contact.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import type { SearchEntry } from '#lib/search/entry.ts'

export { type DataFile, dataFile }

const isDev = process.env.NODE_ENV === 'development'

/** The ids of all guides, unfinished ones included. */
export const guideIds = (): string[] => folders()

/** The locale in the address. Every page and layout must call this first. */
export function loadLocale(locale: string): Locale {
  if (!hasLocale(locales, locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** The guide in the address, with its words. */
export async function loadGuide(params: { locale: string; guide: string }): Promise<LoadedGuide> {
  const locale = loadLocale(params.locale)
  if (!guideIds().includes(params.guide)) notFound()
  const graphs = await loadGraphs()
  const guide = lookup(graphs, params.guide) ?? (await importGuide(params.guide))
  return loaded(guide, locale, await siteContact(locale), entriesOf(graphs, locale), await loadSearchHref(locale))
}

/**
 * The guide in the address, or in dev the findings that keep an unfinished guide from being shown.
 * @throws {ContentError} in a build, if the guide has errors
 */
export async function loadGuideOrFindings(params: {
  locale: string
  guide: string
}): Promise<LoadedGuide | { findings: string[] }> {
  try {
    return await loadGuide(params)
  } catch (error) {
    if (isDev && error instanceof ContentError) return { findings: error.findings.map((finding) => formatFinding(finding)) }
    throw error
  }
}

/** Every guide with its words in one language. In dev, unfinished guides are left out. */
export async function loadGuides(locale: Locale): Promise<LoadedGuide[]> {
  const graphs = await loadGraphs()
  const contact = await siteContact(locale)
  const entries = entriesOf(graphs, locale)
  const searchHref = await loadSearchHref(locale)
  return Object.values(graphs).flatMap((guide) => orNothing(() => loaded(guide, locale, contact, entries, searchHref)))
}

/** The data files of one language: of every guide its index, its signals for the finder and its words for a summary, and what the search needs. */
export async function loadDataFiles(locale: Locale): Promise<DataFile[]> {
  const guides = await loadGuides(locale)
  const ofGuides = guides.flatMap(({ guide, words }) => [
    buildIndex(guide, words, locale),
    buildSignals(guide, words, locale),
    cardFile({ guide, words, locale })
  ])
  const { site, files } = await loadSearch(locale)
  return [...ofGuides, site, ...files]
}

type SearchFiles = { readonly words: readonly Words[]; readonly site: DataFile; readonly files: readonly DataFile[] }

const searches = new Map<Locale, SearchFiles>()

/** The files of the search; they are built anew only when the words of a guide have changed. */
async function loadSearch(locale: Locale): Promise<SearchFiles> {
  const graphs = Object.values(await loadGraphs())
  const guides = graphs.flatMap((guide) => orNothing(() => ({ guide, words: loadWords(guide, locale) })))
  const words = guides.map((each) => each.words)
  const known = searches.get(locale)
  if (known && known.words.length === words.length && known.words.every((each, at) => each === words[at])) return known
  const synonyms = Object.values(readGlossaries(process.cwd(), locales)).flatMap((glossary) => glossary.synonyms)
  const { site, files } = buildSearch(guides, locale, synonyms, ({ file }) => fileHref(`/data/${file}`))
  const { Search, Codes, Place } = await getMessages({ locale })
  const messages: SearchMessages = {
    ...Search,
    kinds: Codes.kinds,
    risks: { 'read-only': Place['read-only'], changes: Place.changes, interrupts: Place.interrupts }
  }
  const search = { words, site: dataFile(`search.${locale}`, { ...site, messages }), files }
  searches.set(locale, search)
  return search
}

/** Everything of a guide that can be found, in the order of its page. */
export function loadEntries({ guide, words, locale }: LoadedGuide): readonly SearchEntry[] {
  return searchEntries({ guide, words }, locale).entries
}

/** Address of what the search asks for first. */
export async function loadSearchHref(locale: Locale): Promise<string> {
  return fileHref(`/data/${(await loadSearch(locale)).site.file}`)
}

/** The data file with a guide's words for a summary. */
function cardFile({ guide, words, locale }: Pick<LoadedGuide, 'guide' | 'words' | 'locale'>): DataFile {
  return dataFile(`${guide.id}.${locale}.card`, cardWords({ guide, words }))
}

/** Every guide in all languages. In dev, unfinished guides are left out. */
export async function loadAllGuides(): Promise<GuideInLanguages[]> {
  return Object.values(await loadGraphs()).flatMap((guide) =>
    orNothing(() => {
      const words = locales.map((locale) => [locale, loadWords(guide, locale)] as const)
      return { guide, words: Object.fromEntries(words) as Record<Locale, Words> }
    })
  )
}

/** The addresses of all steps and outcomes. */
export async function placeParams(): Promise<{ locale: string; guide: string; place: string }[]> {
  const guides = Object.values(await loadGraphs())
  const places = guides.flatMap(({ id, steps, outcomes }) =>
    [...Object.keys(steps), ...Object.keys(outcomes)].map((place) => ({ guide: id, place }))
  )
  return locales.flatMap((locale) => places.map((place) => ({ locale, ...place })))
}

/** The text of a step or outcome as Markdown. */
export async function loadMarkdown({ guide, words, locale }: LoadedGuide, place: string): Promise<string> {
  const { Command } = await getMessages({ locale })
  const kind = lookup(guide.steps, place) ? 'step' : 'outcome'
  const { lang } = mustLookup({ ...words.steps, ...words.outcomes }, place)
  return markdownOf(loadBody(guide.id, lang, kind, place), {
    addressOf: (target) => plainHref({ locale, guide: guide.id, place: target }),
    runsOn: (shell, machine) => `${lookup(Command.shells, shell) ?? shell}, ${mustLookup(words.guide.machines, machine)}`,
    expected: Command.healthy,
    evidence: (id) => mustLookup(words.guide.evidence, id)
  })
}

/** Guide id → the guide's graph and the other facts that are the same in all languages. */
export async function loadGraphs(): Promise<Record<string, Guide>> {
  const graphs = guideIds().map((id) =>
    importGuide(id).catch((error) => {
      // An unfinished guide leaves the others alone while it is written.
      if (isDev) return undefined
      throw error
    })
  )
  return Object.fromEntries((await Promise.all(graphs)).flatMap((guide) => (guide ? [[guide.id, guide]] : [])))
}

/** The result as a list of one; in dev an empty list if the content has errors. */
function orNothing<T>(read: () => T): T[] {
  try {
    return [read()]
  } catch (error) {
    if (isDev && error instanceof ContentError) return []
    throw error
  }
}

function loaded(
  guide: Guide,
  locale: Locale,
  contact: MDXContent | undefined,
  guides: readonly GuideEntry[],
  searchHref: string
): LoadedGuide {
  const words = loadWords(guide, locale)
  return {
    locale,
    guide,
    words,
    contact,
    guides,
    searchHref,
    text: (kind, id) => importText(guide.id, mustLookup(words[kind], id).lang, kind, id),
    introduction: () => importIntroduction(guide.id, words.guide.lang),
    titlesOf: (place) => Object.fromEntries(locales.map((each) => [each, titleOf(guide, each, place)])),
    indexHref: fileHref(`/data/${buildIndex(guide, words, locale).file}`),
    signalsHref: fileHref(`/data/${buildSignals(guide, words, locale).file}`),
    cardHref: fileHref(`/data/${cardFile({ guide, words, locale }).file}`)
  }
}

function titleOf(guide: Guide, locale: Locale, place: string): string {
  const words = loadWords(guide, locale)
  return `${words.guide.short}: ${mustLookup({ ...words.steps, ...words.outcomes }, place).title}`
}

function entriesOf(graphs: Readonly<Record<string, Guide>>, locale: Locale): GuideEntry[] {
  return Object.values(graphs).map((guide) => {
    const [words] = orNothing(() => loadWords(guide, locale))
    return words
      ? { id: guide.id, short: words.guide.short, pages: guidePages(guide) }
      : { id: guide.id, short: guide.id, pages: [] }
  })
}
