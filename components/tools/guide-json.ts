import { plainHref } from '#i18n/href.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'

/** A guide in every language. */
export type GuideInLanguages = { readonly guide: Guide; readonly words: Readonly<Record<Locale, Words>> }

/** Locale → text. */
type Texts = Record<string, string>

/** What other tools may know of a guide: its graph, with the title of each place in every language. */
export function guideJson({ guide, words }: GuideInLanguages) {
  const titles = (of: (words: Words) => { title: string }): Texts => inEach((locale) => of(words[locale]).title)
  const { id, revision, reviewed, start } = guide
  return {
    id,
    revision,
    reviewed,
    start,
    title: titles((each) => each.guide),
    steps: mapValues(guide.steps, ({ kind, risk, minutes, group, choices }, step) => ({
      kind,
      group,
      risk,
      minutes,
      title: titles((each) => mustLookup(each.steps, step)),
      choices
    })),
    outcomes: mapValues(guide.outcomes, ({ kind }, outcome) => ({
      kind,
      title: titles((each) => mustLookup(each.outcomes, outcome))
    }))
  }
}

/** What other tools may know of the site: its guides, and where each is read, by people and by programs. */
export function guidesJson(guides: readonly GuideInLanguages[], jsonOf: (guide: string) => string) {
  return {
    guides: guides.map(({ guide: { id, revision, reviewed }, words }) => ({
      id,
      revision,
      reviewed,
      title: inEach((locale) => words[locale].guide.title),
      summary: inEach((locale) => words[locale].guide.summary),
      pages: inEach((locale) => plainHref({ locale, guide: id })),
      json: jsonOf(id)
    }))
  }
}

const inEach = (of: (locale: Locale) => string): Texts => Object.fromEntries(locales.map((locale) => [locale, of(locale)]))

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T, id: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]))
