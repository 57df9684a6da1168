import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const quoting = (count: number) =>
  findingsAfter({
    'en/steps/symptom.mdx': replaced('ask the lamp', Array.from({ length: count }, (_, index) => `word${index}`).join(' '))
  })

test('a quotation of the old article has at most 12 words', async () => {
  expect(await quoting(12)).toEqual([])
  expect(await quoting(13)).toEqual([
    'en/steps/symptom.mdx:24:28  <Old> quotes 13 words  quote at most 12; say the rest in your own words'
  ])
})
