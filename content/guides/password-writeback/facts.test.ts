import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { locales } from '#i18n/locales.ts'
import { wholeWords } from '#lib/content/glossary/whole-words.ts'
import { loadWords } from '#lib/content/load-guide.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { additions, contradictions, facts, support, type Use } from './facts.test-data.ts'
import guide from './guide.ts'

const groups = { facts, contradictions, support, additions }
const entries = Object.entries(groups).flatMap(([group, known]) =>
  Object.entries(known).map(([id, fact]) => ({ name: `${group} ${id}`, ...fact }))
)

const texts = new Map<string, string | undefined>()

/** Many facts stand in the same text: each is read once. */
function textAt(at: string, locale: string): string | undefined {
  const key = `${locale} ${at}`
  if (!texts.has(key)) texts.set(key, textOf(at, locale))
  return texts.get(key)
}

/** Everything that is said of a place, a prerequisite or a signal, without markup; nothing where there is none of this id. */
function textOf(at: string, locale: string): string | undefined {
  const kinds = { steps: guide.steps, outcomes: guide.outcomes, prerequisites: guide.prerequisites }
  const folder = Object.entries(kinds).find(([, ids]) => Object.hasOwn(ids, at))?.[0]
  const path = at === 'guide' ? 'guide.mdx' : folder && `${folder}/${at}.mdx`
  if (path) return readFileSync(join(import.meta.dirname, locale, path), 'utf8').replace(/<\/?\w+>|\*\*|`/g, '')
  if (!at.startsWith('signal:')) return undefined
  const id = at.slice('signal:'.length)
  const signal = lookup(guide.signals, id)
  const words = lookup(loadWords(guide, locale).signals, id)
  return signal && words && [words.meaning, words.note, ...signal.patterns.flat()].join('\n')
}

const isSaid = ([at, english, indonesian = english]: Use) =>
  locales.every((locale) => wholeWords(locale === 'en' ? english : indonesian, true).test(textAt(at, locale) ?? ''))

test('the facts are numbered without gaps', () => {
  const ids = (known: object, letter: string) => Object.keys(known).filter((id) => id.startsWith(letter))
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
  expect(Object.keys(facts)).toEqual(numbered('F', 80))
  expect(Object.keys(contradictions)).toEqual(numbered('C', 14))
  const counts = { A: 6, B: 9, C: 3, D: 7, E: 3 }
  for (const [letter, count] of Object.entries(counts)) expect(ids(support, letter)).toEqual(numbered(letter, count))
  expect(Object.keys(support)).toHaveLength(28)
})

test('what was added names a source of the guide, or a report', () => {
  const unknown = Object.entries(additions).filter(
    ([, { source }]) => !lookup(guide.sources, source) && !/^https:|^a public post/.test(source)
  )
  expect(unknown.map(([id]) => id)).toEqual([])
})

test('every fact is told somewhere or left out for a reason', () => {
  expect(entries.filter(({ says }) => !says.trim())).toEqual([])
  expect(entries.filter(({ used = [], leftOut }) => used.length === 0 && !leftOut?.trim()).map(({ name }) => name)).toEqual([])
})

test('a fact stands where it says that it is told, in every language', () => {
  const missing = entries.flatMap(({ name, used = [] }) =>
    used.filter((use) => !isSaid(use)).map((use) => `${name}: ${use.join(' | ')}`)
  )
  expect(missing).toEqual([])
})
