import { expect, test } from '@playwright/test'
import { locales } from '#i18n/locales.ts'
import { importGuide } from '#lib/content/import-guide.ts'
import { guideIds } from '#lib/content/load-guide.ts'
import type { Guide } from '#lib/guide/types.ts'
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
