export type Language = {
  /** Spelt the same in paths, folders, message files, `lang` and `hreflang`. */
  readonly id: string
  /** What its own readers call it. */
  readonly name: string
  /** The locale whose dates and times it is written with, where these are not its own. */
  readonly dates?: string
}

/** Every language of the site, in the order of its menus; the first is the one to fall back to. */
export const languages = [
  // English as the guides spell it: the day first, and 24 hours.
  { id: 'en', name: 'English', dates: 'en-GB' },
  { id: 'id-ID', name: 'Bahasa Indonesia' }
] as const satisfies readonly [Language, ...Language[]]

export type Locale = (typeof languages)[number]['id']

export const locales: readonly Locale[] = languages.map(({ id }) => id)

export const defaultLocale: Locale = languages[0].id

const known: readonly Language[] = languages

/** The locale to hand to `Intl` for dates and times. */
export function dateLocale(locale: string): string {
  return known.find(({ id }) => id === locale)?.dates ?? locale
}

/** The languages that a page in this one offers. */
export function otherLanguages(locale: string): readonly ((typeof languages)[number] & Language)[] {
  return languages.filter(({ id }) => id !== locale)
}
