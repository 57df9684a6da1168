import { readFileSync } from 'node:fs'
import type { Messages } from 'next-intl'
import guide from '#content/guides/password-writeback/guide.ts'
import { href } from '#i18n/href.ts'
import { type Locale, languages, locales, otherLanguages } from '#i18n/locales.ts'
import { loadWords } from '#lib/content/load-guide.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { shortestWay, type Way } from '#lib/guide/shortest-way.ts'

export { guide, type Locale, locales }

const messages = Object.fromEntries(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))])
) as Record<Locale, Messages>

/** The words of the site and of the flagship guide in one language. */
export function wordsIn(locale: Locale) {
  return { ...loadWords(guide, locale), ui: messages[locale] }
}

/** What a language is called in menus. */
export function languageName(locale: Locale): string {
  return languages.find(({ id }) => id === locale)?.name ?? locale
}

/** Another language of the site. */
export function otherThan(locale: Locale): Locale {
  return otherLanguages(locale)[0]?.id ?? locale
}

/** Title of a step or outcome. */
export function titleOf(locale: Locale, place: string): string {
  const { steps, outcomes } = wordsIn(locale)
  return mustLookup({ ...steps, ...outcomes }, place).title
}

/** Address of a page of the guide. */
export function at(locale: Locale, place?: string): string {
  return href({ locale, guide: guide.id, place })
}

/** The shortest way from the start to a place: the choices to take, in order. */
export function wayTo(goal: string): Way {
  const way = shortestWay(guide, goal)
  if (!way) throw new Error(`No way leads to ${goal}`)
  return way
}

/** One page of each type, with a name for test titles. */
export const pageTypes: [name: string, address: (locale: Locale) => string][] = [
  ['home', (locale) => href({ locale })],
  ['overview', (locale) => at(locale)],
  ['step', (locale) => at(locale, 'service-bus-reachable')],
  ['outcome', (locale) => at(locale, 'microsoft-support')],
  ['checklist', (locale) => at(locale, 'checklist')],
  ['codes', (locale) => at(locale, 'codes')],
  ['hosts', (locale) => at(locale, 'hosts')],
  ['article', (locale) => at(locale, 'article')],
  ['summary', (locale) => at(locale, 'summary')],
  ['404', () => '/no-such-page/']
]
