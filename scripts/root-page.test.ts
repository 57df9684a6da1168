import { expect, test } from '@playwright/test'
import { languages } from '#i18n/locales.ts'
import { readPage } from './post-build/read-page.ts'
import { rootPage } from './root-page.ts'

const built =
  '<html><head><link rel="preload" href="a.js"/><link rel="stylesheet" href="a.css" data-precedence="next"/></head></html>'

test('the root page has the look of the site, leads on, and lists every language in its own words', () => {
  const elements = readPage(rootPage(built, 'lead()'))
  expect(elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.href)).toEqual(['a.css'])
  expect(elements.filter(({ name }) => name === 'script').map(({ text }) => text)).toEqual(['lead()'])
  const links = elements.filter(({ name }) => name === 'a').map(({ attributes, text }) => [attributes.href, attributes.lang, text])
  expect(links).toEqual(languages.map(({ id, name }) => [`/${id}/`, id, name]))
})

test('a page without a style sheet to take is refused', () => {
  expect(() => rootPage('<html><head></head></html>', '')).toThrow('has no <link rel="stylesheet">')
})
