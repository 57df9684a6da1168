import type { MDXContent } from 'mdx/types'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import type { GuideEntry, LoadedGuide } from '#components/loaded-guide.ts'
import { fileHref } from '#i18n/href.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { buildIndex, buildSignals } from '#lib/content/build-index.ts'
import { ContentError } from '#lib/content/content-error.ts'
import type { DataFile } from '#lib/content/data-file.ts'
import { formatFinding } from '#lib/content/finding.ts'
import { importGuide, importIntroduction, importText } from '#lib/content/import-guide.ts'
import { guideIds as folders, loadWords } from '#lib/content/load-guide.ts'
import { siteContact } from '#lib/content/site-contact.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'

export { type DataFile, dataFile } from '#lib/content/data-file.ts'

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
async function loadGuide(params: { locale: string; guide: string }): Promise<LoadedGuide> {
  const locale = loadLocale(params.locale)
  if (!guideIds().includes(params.guide)) notFound()
  const graphs = await loadGraphs()
  const guide = lookup(graphs, params.guide) ?? (await importGuide(params.guide))
  return loaded(guide, locale, await siteContact(locale), entriesOf(graphs, locale))
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
  return Object.values(graphs).flatMap((guide) => orNothing(() => loaded(guide, locale, contact, entries)))
}

/** The data files of every guide in one language: its index, and its signals for the finder. */
export async function loadDataFiles(locale: Locale): Promise<DataFile[]> {
  const guides = await loadGuides(locale)
  return guides.flatMap(({ guide, words }) => [buildIndex(guide, words, locale), buildSignals(guide, words, locale)])
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

function loaded(guide: Guide, locale: Locale, contact: MDXContent | undefined, guides: readonly GuideEntry[]): LoadedGuide {
  const words = loadWords(guide, locale)
  return {
    locale,
    guide,
    words,
    contact,
    guides,
    text: (kind, id) => importText(guide.id, mustLookup(words[kind], id).lang, kind, id),
    introduction: () => importIntroduction(guide.id, words.guide.lang),
    titlesOf: (place) => Object.fromEntries(locales.map((each) => [each, titleOf(guide, each, place)])),
    indexHref: fileHref(`/data/${buildIndex(guide, words, locale).file}`),
    signalsHref: fileHref(`/data/${buildSignals(guide, words, locale).file}`)
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
