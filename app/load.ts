import type { MDXContent } from 'mdx/types'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import type { GuideEntry, LoadedGuide } from '#components/loaded-guide.ts'
import { fileHref } from '#i18n/href.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { buildIndex, buildSignals } from '#lib/content/build-index.ts'
import { importGuide, importIntroduction, importText } from '#lib/content/import-guide.ts'
import { guideIds, loadWords } from '#lib/content/load-guide.ts'
import { siteContact } from '#lib/content/site-contact.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'

/** The locale of the address; every page and layout calls this first. */
export function loadLocale(locale: string): Locale {
  if (!hasLocale(locales, locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** Guide and words of the address. */
export async function loadGuide(params: { locale: string; guide: string }): Promise<LoadedGuide> {
  const locale = loadLocale(params.locale)
  if (!guideIds().includes(params.guide)) notFound()
  const guides = await loadGraphs()
  const guide = mustLookup(guides, params.guide)
  return loaded(guide, locale, await siteContact(locale), entriesOf(guides, locale))
}

/** Every guide, with its words in one language. */
export async function loadGuides(locale: Locale): Promise<LoadedGuide[]> {
  const guides = await loadGraphs()
  const contact = await siteContact(locale)
  const entries = entriesOf(guides, locale)
  return Object.values(guides).map((guide) => loaded(guide, locale, contact, entries))
}

/** Guide id → its graph and every other fact that is the same in all languages. */
export async function loadGraphs(): Promise<Record<string, Guide>> {
  return Object.fromEntries(await Promise.all(guideIds().map(async (id) => [id, await importGuide(id)])))
}

function loaded(guide: Guide, locale: Locale, contact: MDXContent | undefined, guides: readonly GuideEntry[]): LoadedGuide {
  const words = loadWords(guide, locale)
  return {
    locale,
    guide,
    words,
    contact,
    guides,
    text: (kind, id) => importText(guide.id, locale, kind, id),
    introduction: () => importIntroduction(guide.id, locale),
    titlesOf: (place) => Object.fromEntries(locales.map((each) => [each, titleOf(guide, each, place)])),
    indexHref: fileHref(`/data/${buildIndex(guide, words, locale).file}`),
    signalsHref: fileHref(`/data/${buildSignals(guide, words, locale).file}`)
  }
}

function titleOf(guide: Guide, locale: Locale, place: string): string {
  const words = loadWords(guide, locale)
  return `${words.guide.short}: ${mustLookup({ ...words.steps, ...words.outcomes }, place).title}`
}

function entriesOf(guides: Readonly<Record<string, Guide>>, locale: Locale): GuideEntry[] {
  return Object.values(guides).map((guide) => ({
    id: guide.id,
    short: loadWords(guide, locale).guide.short,
    pages: guidePages(guide)
  }))
}
