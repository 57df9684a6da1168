import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { locales } from '#i18n/locales.ts'
import { loadWords } from '#lib/content/load-guide.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import { fieldCases } from './field-cases.test-data.ts'
import guide from './guide.ts'

test('what people report is found by the finder, as its cause and at the place where it is mended', () => {
  const found = fieldCases.map(({ source, text }) => ({
    source,
    found: findSignals(guide, text).found.map(({ id: signal }) => ({ signal, target: mustLookup(guide.signals, signal).target }))
  }))
  expect(found).toEqual(fieldCases.map(({ source, found }) => ({ source, found: found ? [found] : [] })))
})

/** Where these answers lead, given one after another. */
const follow = (from: string, answers: readonly string[]) =>
  answers.reduce((place, answer) => mustLookup(mustLookup(guide.steps, place).choices, answer), from)

/** All that a place says, with its markup. */
function textOf(place: string, locale: string): string {
  const folder = Object.hasOwn(guide.steps, place) ? 'steps' : 'outcomes'
  return readFileSync(join(import.meta.dirname, locale, folder, `${place}.mdx`), 'utf8')
}

test('whatever is reported, its author comes to the cause in three honest answers at most', () => {
  const walked = fieldCases.flatMap(({ source, walk }) => (walk ? [{ source, ...walk }] : []))
  expect(walked.map(({ source, from = guide.start, answers }) => ({ source, to: follow(from, answers) }))).toEqual(
    walked.map(({ source, to }) => ({ source, to }))
  )
  expect(walked.filter(({ answers }) => answers.length > 3)).toEqual([])
  expect(walked.filter(({ from }) => from !== undefined && from !== 'find-code')).toEqual([])
  const neither = fieldCases.filter(({ found, walk }) => !found && !walk).map(({ source }) => source)
  expect(neither).toEqual(['the healthy answer to a command of the step on remote calls to SAM'])
})

for (const locale of locales) {
  test(`the place where the walk ends names the true cause in ${locale}`, () => {
    const silent = fieldCases.filter(({ walk, says }) => walk && !says?.test(textOf(walk.to, locale)))
    expect(silent.map(({ source }) => source)).toEqual([])
  })

  test(`the answer names the true cause in ${locale}`, () => {
    const words = loadWords(guide, locale).signals
    for (const { source, found, says } of fieldCases) {
      if (!found || !says) continue
      const { meaning, note = '' } = mustLookup(words, found.signal)
      expect(`${meaning} ${note}`, source).toMatch(says)
    }
  })
}
