/** Every language of the site, spelt the same in paths, folders, message files, `lang` and `hreflang`; the first is the one to fall back to. */
export const locales = ['en', 'id-ID'] as const

export type Locale = (typeof locales)[number]

/** How dates and times are written: English as the guides spell it, with the day first and 24 hours. */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}
