import { getTranslations } from 'next-intl/server'
import { locales } from './locales.ts'

/** Locale → "Read in this language", in that language. */
export async function readInWords(): Promise<Record<string, string>> {
  const words = locales.map(async (locale) => [locale, (await getTranslations({ locale, namespace: 'Site' }))('readIn')])
  return Object.fromEntries(await Promise.all(words))
}
