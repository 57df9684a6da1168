import { defaultLocale, type Locale, locales } from './locales.ts'

/**
 * Picks the language to show first: the stored choice if the site still has it, else the first browser language the site has.
 *
 * @param preferences what is stored, as text: JSON with `locale`, or anything else
 * @param browser language tags, the most wanted one first
 */
export function chooseLocale(preferences: string | null, browser: readonly string[]): Locale {
  const chosen = storedLocale(preferences)
  return locales.find((locale) => locale === chosen) ?? browser.map(closest).find((locale) => locale !== undefined) ?? defaultLocale
}

function storedLocale(preferences: string | null): unknown {
  try {
    return JSON.parse(preferences ?? '{}')?.locale
  } catch {
    return undefined
  }
}

/** The site's locale with exactly this tag, else one of the same language with another region. */
function closest(tag: string): Locale | undefined {
  const wanted = tag.toLowerCase()
  const languageOf = (of: string) => of.toLowerCase().split('-')[0]
  return (
    locales.find((locale) => locale.toLowerCase() === wanted) ?? locales.find((locale) => languageOf(locale) === languageOf(wanted))
  )
}
