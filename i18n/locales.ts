export type Language = {
  /** The same in paths, folders, message files, `lang` and `hreflang`. */
  readonly id: string
  /** The language's own name for itself. */
  readonly name: string
  /** The locale to use for dates and times, where it is not `id`. */
  readonly dates?: string
}

/** Every language of the site, in menu order. The first one is the fallback. */
export const languages = [
  // English as the guides spell it: the day first, and 24 hours.
  { id: 'en', name: 'English', dates: 'en-GB' },
  { id: 'id-ID', name: 'Bahasa Indonesia' }
] as const satisfies readonly [Language, ...Language[]]

export type Locale = (typeof languages)[number]['id']

export const locales: readonly Locale[] = languages.map(({ id }) => id)

export const defaultLocale: Locale = languages[0].id

const known: readonly Language[] = languages

/** The locale to pass to `Intl` for dates and times. */
export function dateLocale(locale: string): string {
  return known.find(({ id }) => id === locale)?.dates ?? locale
}

/** The languages that a page in this language links to. */
export function otherLanguages(locale: string): readonly ((typeof languages)[number] & Language)[] {
  return languages.filter(({ id }) => id !== locale)
}
