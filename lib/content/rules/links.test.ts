import { expect, test } from '@playwright/test'
import { findingsAfter } from '#lib/content/tiny-guide.test-data.ts'

const linking = async (link: string) => {
  const lines = await findingsAfter({ 'en/outcomes/solved.mdx': (text) => `${text}\nSee ${link}.\n` })
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace('en/outcomes/solved.mdx:', ''))
}

test('links to steps, outcomes and sources are right', async () => {
  expect(await linking('[A](step:symptom), [B](step:support), [C](https://example.com/manual)')).toEqual([])
})

test('a link to an unknown place is found', async () => {
  expect(await linking('[A](step:symptim)')).toEqual(['8:5  link to unknown place "symptim"  did you mean "symptom"?'])
  expect(await linking('[A](step:power)')).toEqual(['8:5  link to unknown place "power"  name a step or outcome of this guide'])
})

test('a link to an old id names the id of today', async () => {
  expect(await linking('[A](step:lamp-off)')).toEqual(['8:5  link to unknown place "lamp-off"  it is called "symptom" today'])
})

test('a link to a page that is no source is found', async () => {
  expect(await linking('[A](https://example.com/manual/)')).toEqual([
    '8:5  link to "https://example.com/manual/" is none of the sources  did you mean "https://example.com/manual"?'
  ])
  expect(await linking('https://www.contoso.com')).toEqual([
    '8:5  link to "https://www.contoso.com" is none of the sources  add it to sources in guide.ts, with exactly this address'
  ])
})

test('a Microsoft page in one language is found', async () => {
  expect(await linking('[A](https://learn.microsoft.com/id-id/entra/)')).toEqual([
    '8:5  link to "https://learn.microsoft.com/id-id/entra/" is in one language (id-id)  remove "/id-id" from the address'
  ])
})

test('links that are neither are found', async () => {
  const remedy = 'link to step:<id>, or to the https address of a source'
  expect(await linking('[A](http://example.com/manual)')).toEqual([`8:5  link to "http://example.com/manual"  ${remedy}`])
  expect(await linking('[A](#there)')).toEqual([`8:5  link to "#there"  ${remedy}`])
  expect(await linking('lamp@contoso.com')).toEqual([
    '8:5  "mailto:lamp@contoso.com" is a mail link  put the address in `backticks`'
  ])
})
