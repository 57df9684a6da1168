import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const labelled = (lit: string, dark: string) => (text: string) =>
  text.replace(/ {2}lit: .*\n {2}dark: .*\n/, `  lit: ${lit}\n  dark: ${dark}\n`)
const after = (lit: string, dark: string) =>
  findingsAfter({
    'en/steps/symptom.mdx': labelled('The lamp shows 200', 'The lamp shows 503, or Status is empty'),
    'id-ID/steps/symptom.mdx': labelled(lit, dark)
  })

test('labels that say the same of each choice in every language are right', async () => {
  expect(await after('Lampu menunjukkan 200', 'Lampu menunjukkan 503, atau Status kosong')).toEqual([])
})

test('labels swapped in one language are found by the codes and names in them', async () => {
  expect(await after('Lampu menunjukkan 503, atau Status kosong', 'Lampu menunjukkan 200')).toEqual([
    'id-ID/steps/symptom.mdx:7:3  the labels of choices "lit" and "dark" are swapped: what stands in both languages says so  compare with en/steps/symptom.mdx, and exchange the two'
  ])
})

test('labels that share nothing between the languages are left to the translator', async () => {
  expect(await findingsAfter({ 'id-ID/steps/symptom.mdx': replaced('lit: Menyala', 'lit: Terang') })).toEqual([])
})
