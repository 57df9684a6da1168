import { currentId } from '#lib/guide/renamed.ts'
import { slipsBetween } from '#lib/guide/slips-between.ts'
import { href } from './href.ts'
import { type Locale, locales } from './locales.ts'

/** Every address that exists: guide id → its places and renamed ids. */
export type KnownGuides = Record<string, { places: string[]; renamed: Record<string, string> }>

/** The largest share of an id that may be mistyped. */
const tolerance = 0.34

/**
 * Existing addresses close to the one asked for (a path without the base path), one for each language that may be meant.
 *
 * @example nearMisses('/id-id/vpn/line-okay', guides) // ['/id-ID/vpn/line-ok/']
 */
export function nearMisses(path: string, guides: KnownGuides): string[] {
  const [first = '', ...rest] = path.split('/').filter(Boolean)
  const locale = closeLocale(first)
  const parts = locale || isLanguageTag(first) ? rest : [first, ...rest]
  const found = (locale ? [locale] : locales).map((each) => closest(each, parts, guides))
  return [...new Set(found)]
}

function closest(locale: Locale, [wantedGuide = '', wantedPlace = '']: string[], guides: KnownGuides): string {
  const guide = closeTo(wantedGuide, Object.keys(guides))
  if (!guide) return href({ locale })
  const { places = [], renamed = {} } = guides[guide] ?? {}
  const place = closeTo(currentId(renamed, wantedPlace.toLowerCase()), places)
  return href({ locale, guide, place })
}

/** Finds a locale by its language, so that `id`, `id-id`, `ID_id` and `en-us` all work. */
function closeLocale(wanted: string): Locale | undefined {
  const tag = wanted.toLowerCase().replaceAll('_', '-')
  const languageOf = (of: string) => of.toLowerCase().split('-')[0]
  return locales.find((locale) => locale.toLowerCase() === tag) ?? locales.find((locale) => languageOf(locale) === languageOf(tag))
}

function isLanguageTag(part: string): boolean {
  return /^[a-z]{2}([-_][a-z]{2})?$/i.test(part)
}

function closeTo(wanted: string, ids: string[]): string | undefined {
  const text = wanted.toLowerCase()
  if (!text) return undefined
  const [best] = ids
    .map((id) => ({ id, share: slipsBetween(text, id) / Math.max(text.length, id.length) }))
    .sort((a, b) => a.share - b.share)
  if (best && best.share <= tolerance) return best.id
  return text.length >= 4 ? ids.find((id) => id.startsWith(text)) : undefined
}
