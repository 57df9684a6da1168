import { expect, test } from '@playwright/test'
import { locales } from '#i18n/locales.ts'
import { readGlossaries } from '#lib/content/guide-files.ts'
import { importGuide } from '#lib/content/import-guide.ts'
import { guideIds, loadWords } from '#lib/content/load-guide.ts'
import { searchEntries } from '#lib/content/search-entries.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { SiteIndex } from '#lib/search/entry.ts'
import { type Hit, siteSearch } from '#lib/search/site-search.ts'
import { answerTo, type FoundSignal } from '#lib/signals/answer.ts'
import { searchQueries } from './search-queries.test-data.ts'

/** Everything of a guide that can be the right answer to a query. */
function placesOf({ id, steps, outcomes, prerequisites, hosts }: Guide): string[] {
  return [
    ...[...Object.keys(steps), ...Object.keys(outcomes)].map((place) => `${id}/${place}`),
    ...Object.keys(prerequisites).map((prerequisite) => `${id}/checklist#${prerequisite}`),
    ...Object.keys(hosts).map((host) => `${id}/hosts#${host}`)
  ]
}

test('each language has 60 queries, and none stands twice', () => {
  const different = Object.entries(searchQueries).map(([locale, queries]) => [
    locale,
    new Set(queries.map(({ query }) => query.toLocaleLowerCase(locale))).size,
    queries.length
  ])
  expect(different).toEqual(locales.map((locale) => [locale, 60, 60]))
})

test('each query has an answer, and every answer exists', async () => {
  const guides = await Promise.all(guideIds().map(importGuide))
  const known = new Set(guides.flatMap(placesOf))
  const queries = Object.values(searchQueries).flat()
  expect(queries.filter(({ places }) => places.length === 0)).toEqual([])
  expect(queries.flatMap(({ places }) => places).filter((place) => !known.has(place))).toEqual([])
})

/** The search over all guides of this site. */
async function searchIn(locale: string) {
  const guides = new Map((await Promise.all(guideIds().map(importGuide))).map((guide) => [guide.id, guide]))
  const entries = new Map([...guides].map(([id, guide]) => [id, searchEntries({ guide, words: loadWords(guide, locale) }, locale)]))
  const site: SiteIndex = {
    guides: [...guides.values()].map(({ id, start }) => ({ id, short: id, question: '', start, entries: id, signals: id })),
    synonyms: Object.values(readGlossaries(process.cwd(), locales)).flatMap((glossary) => glossary.synonyms)
  }
  const idsOf = (found: readonly FoundSignal[]): string[] => found.flatMap(({ id, consequences }) => [id, ...idsOf(consequences)])
  return siteSearch(site, locale, {
    load: async (href) => entries.get(href),
    findSignals: async ({ id }, text) => idsOf(answerTo(guides.get(id) ?? { signals: {}, logs: {} }, text).found)
  })
}

const addressOf = ({ guide, entry: { place, hash } }: Hit) => [`${guide.id}/${place}`, hash].filter(Boolean).join('#')

for (const locale of locales) {
  test(`${locale}: at least 57 of 60 queries have a right place among the first three`, async () => {
    const search = await searchIn(locale)
    const missed: string[] = []
    for (const { query, places } of searchQueries[locale] ?? []) {
      const { signals, hits } = await search(query)
      const first = [...signals, ...hits].slice(0, 3).map(addressOf)
      if (!first.some((place) => places.includes(place))) missed.push(`${query}: ${first.join(', ')}`)
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3)
  })

  test(`${locale}: what users say leads to the place that quotes them`, async () => {
    const search = await searchIn(locale)
    const guides = await Promise.all(guideIds().map(importGuide))
    const said = guides.flatMap((guide) => {
      const { steps, outcomes } = loadWords(guide, locale)
      return Object.entries({ ...steps, ...outcomes }).flatMap(([place, { symptoms }]) =>
        symptoms.map((text) => ({ text, place: `${guide.id}/${place}` }))
      )
    })
    const missed: string[] = []
    for (const { text, place } of said) {
      const first = (await search(text)).hits.slice(0, 3).map(addressOf)
      if (!first.includes(place)) missed.push(`${text}: ${first.join(', ')}`)
    }
    expect(missed).toEqual([])
  })
}
