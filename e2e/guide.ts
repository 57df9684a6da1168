import { href } from '#i18n/href.ts'
import { languages, otherLanguages } from '#i18n/locales.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { shortestWay, type Way } from '#lib/guide/shortest-way.ts'
import type { Guide } from '#lib/guide/types.ts'
import { readSite } from './site.ts'

const site = await readSite(process.cwd())

export const { guides, locales } = site

/** The language of most tests, and a second one; both are the same on a site with one language. */
export const locale = locales[0]
export const otherLocale = locales.at(-1) ?? locale

export const messagesIn = (locale: string) => site.messages(locale)

/** A language's name in menus. */
export const languageName = (locale: string) => languages.find(({ id }) => id === locale)?.name ?? locale

/** Another language of the site. */
export const otherThan = (locale: string) => otherLanguages(locale)[0]?.id ?? locale

/** A guide in one language: its words and the site's, its addresses, titles and labels. */
export type Edition = ReturnType<typeof editionOf>

export function editionOf(guide: Guide, language: string = locale) {
  const words = site.words(guide, language)
  const places = { ...words.steps, ...words.outcomes }
  return {
    guide,
    locale: language,
    ui: site.messages(language),
    words,
    /** Address of a page of the guide. */
    at: (place?: string, hash?: string) => href({ locale: language, guide: guide.id, place, hash }),
    /** Title of a step or outcome. */
    title: (place: string) => mustLookup(places, place).title,
    label: (step: string, choice: string) => mustLookup(mustLookup(words.steps, step).choices, choice)
  }
}

/** One answer: the choice taken at a step. */
export type GivenAnswer = readonly [step: string, choice: string]

/** The place where the last answer leads. */
export function headOf(guide: Guide, answers: readonly GivenAnswer[]): string {
  const [step, choice] = answers.at(-1) ?? []
  return step === undefined || choice === undefined ? guide.start : targetOf(guide, step, choice)
}

/** The shortest way from the start to a place, as choices in order. */
export function wayTo(guide: Guide, goal: string): Way {
  const way = shortestWay(guide, goal)
  if (!way) throw new Error(`No way leads to ${goal}`)
  return way
}

/** The place where a choice leads. */
export function targetOf(guide: Guide, step: string, choice: string): string {
  return mustLookup(mustLookup(guide.steps, step).choices, choice)
}

/** Ids of all steps and outcomes. */
export const placesOf = (guide: Guide) => [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]
