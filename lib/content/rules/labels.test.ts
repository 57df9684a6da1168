import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('a label for an unknown choice names the choices there are', async () => {
  expect(
    await findingsAfter({ 'id-ID/steps/symptom.mdx': replaced('lit: Menyala', 'bertahan: Bertahan\n  lit: Menyala') })
  ).toEqual(['id-ID/steps/symptom.mdx:6:3  label for unknown choice "bertahan"  this step offers lit, dark'])
})

test('a choice without a label is found', async () => {
  expect(await findingsAfter({ 'en/steps/symptom.mdx': replaced('  dark: It is dark\n', '') })).toEqual([
    'en/steps/symptom.mdx:5:1  choice "dark" has no label  add "dark: …" to choices'
  ])
})

test('a hint for an unknown choice is found', async () => {
  expect(await findingsAfter({ 'en/steps/symptom.mdx': replaced('dark: Look', 'drak: Look') })).toEqual([
    'en/steps/symptom.mdx:9:3  hint for unknown choice "drak"  this step offers lit, dark'
  ])
})

test('names every object carries are not choices', async () => {
  expect(
    await findingsAfter({ 'en/steps/symptom.mdx': replaced('  dark: It is dark', '  dark: It is dark\n  constructor: A') })
  ).toEqual(['en/steps/symptom.mdx:8:3  label for unknown choice "constructor"  this step offers lit, dark'])
})

test('two choices of a step cannot have the same label', async () => {
  expect(await findingsAfter({ 'en/steps/symptom.mdx': replaced('dark: It is dark', 'dark: it is lit') })).toEqual([
    'en/steps/symptom.mdx:7:3  choice "dark" has the label of another choice  say in its words how it differs'
  ])
})
