import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const errorsAfter = async (url: string) => {
  const stated = replaced('    manual: {', `    other: { title: 'A', url: '${url}' },\n    manual: {`)
  return (await findingsAfter({ 'guide.ts': stated })).filter((line) => !line.includes('warning: '))
}

test('a source in one language is found', async () => {
  expect(await errorsAfter('https://learn.microsoft.com/en-us/entra/identity')).toEqual([
    'guide.ts:14:31  source "other" is in one language (en-us)  remove "/en-us" from the address'
  ])
  expect(await errorsAfter('https://learn.microsoft.com/entra/identity')).toEqual([])
})

test('a source without https is found', async () => {
  expect(await errorsAfter('http://example.com')).toEqual(['guide.ts:14:31  source "other" is no https address  write "https://…"'])
})
