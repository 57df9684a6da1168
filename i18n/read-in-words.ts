import { getTranslations } from 'next-intl/server'
import { locales } from './locales.ts'

/** Locale → how that language invites to read the page in it. */
export async function readInWords(): Promise<Record<string, string>> {
  const words = locales.map(async (locale) => [locale, (await getTranslations({ locale, namespace: 'Site' }))('readIn')])
  return Object.fromEntries(await Promise.all(words))
}
