import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { type Locale, locales } from '#i18n/locales.ts'
import { importGuide } from '#lib/content/import-guide.ts'
import { guideIds, loadWords } from '#lib/content/load-guide.ts'
import type { Words } from '#lib/content/words.ts'
import type { Guide } from '#lib/guide/types.ts'

export type LoadedGuide = { locale: Locale; guide: Guide; words: Words }

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
  const guide = await importGuide(params.guide)
  return { locale, guide, words: await loadWords(guide, locale) }
}

/** Every guide, with its words in one language. */
export function loadGuides(locale: Locale): Promise<LoadedGuide[]> {
  return Promise.all(guideIds().map((guide) => loadGuide({ locale, guide })))
}
