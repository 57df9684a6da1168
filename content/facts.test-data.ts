import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '#i18n/locales.ts'
import { wholeWords } from '#lib/content/glossary/whole-words.ts'
import { loadWords } from '#lib/content/load-guide.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'

/** Where a fact is told (a place, a prerequisite, `signal:<id>` or `guide`), and words that stand there, in English and, where they differ, in Indonesian. */
export type Use = readonly [at: string, words: string, inIndonesian?: string]

/** Something known about what a guide is for, in our own words: told somewhere, left out for a reason, or both, in parts. */
export type Fact = {
  readonly says: string
  readonly used?: readonly Use[]
  readonly leftOut?: string
  /** One of the guide's sources, or the address of a report. */
  readonly source?: string
}

export type Facts = Readonly<Record<string, Fact>>

/** Facts that are neither told nor left out for a reason. */
export function untold(facts: Facts): string[] {
  return Object.entries(facts)
    .filter(([, { says, used = [], leftOut }]) => !says.trim() || (used.length === 0 && !leftOut?.trim()))
    .map(([id]) => id)
}

/** What is not told where it is said to be, in some language. */
export function toldNowhere(guide: Guide, facts: Facts): string[] {
  const texts = new Map<string, string | undefined>()
  // Many facts stand in the same text: each is read once.
  const textAt = (at: string, locale: string) => {
    const key = `${locale} ${at}`
    if (!texts.has(key)) texts.set(key, textOf(guide, at, locale))
    return texts.get(key)
  }
  const isSaid = ([at, english, indonesian = english]: Use) =>
    locales.every((locale) => wholeWords(locale === 'en' ? english : indonesian, true).test(textAt(at, locale) ?? ''))
  return Object.entries(facts).flatMap(([id, { used = [] }]) =>
    used.filter((use) => !isSaid(use)).map((use) => `${id}: ${use.join(' | ')}`)
  )
}

/** Everything that is said of a place, a prerequisite or a signal, without markup; nothing where there is none of this id. */
function textOf(guide: Guide, at: string, locale: string): string | undefined {
  const kinds = { steps: guide.steps, outcomes: guide.outcomes, prerequisites: guide.prerequisites }
  const folder = Object.entries(kinds).find(([, ids]) => Object.hasOwn(ids, at))?.[0]
  const path = at === 'guide' ? 'guide.mdx' : folder && `${folder}/${at}.mdx`
  const root = join(import.meta.dirname, 'guides', guide.id, locale)
  if (path) return readFileSync(join(root, path), 'utf8').replace(/<\/?\w+>|\*\*|`/g, '')
  if (!at.startsWith('signal:')) return undefined
  const id = at.slice('signal:'.length)
  const signal = lookup(guide.signals, id)
  const words = lookup(loadWords(guide, locale).signals, id)
  return signal && words && [words.meaning, words.note, ...signal.patterns.flat()].join('\n')
}
