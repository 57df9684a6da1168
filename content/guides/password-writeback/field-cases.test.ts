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

for (const locale of locales) {
  test(`the answer names the true cause in ${locale}`, () => {
    const words = loadWords(guide, locale).signals
    for (const { source, found, says } of fieldCases) {
      if (!found || !says) continue
      const { meaning, note = '' } = mustLookup(words, found.signal)
      expect(`${meaning} ${note}`, source).toMatch(says)
    }
  })
}
