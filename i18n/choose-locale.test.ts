import { expect, test } from '@playwright/test'
import { chooseLocale } from './choose-locale.ts'

const stored = (locale: unknown) => JSON.stringify({ theme: 'dark', locale })

test('the language that was chosen before comes first', () => {
  expect(chooseLocale(stored('id-ID'), ['en'])).toBe('id-ID')
  expect(chooseLocale(stored('en'), ['id'])).toBe('en')
})

test("without a choice the first of the browser's languages that the site has is taken, in whatever region", () => {
  expect(chooseLocale(null, ['fr', 'id', 'en-US'])).toBe('id-ID')
  expect(chooseLocale('{}', ['EN-au', 'id-ID'])).toBe('en')
  expect(chooseLocale(null, ['fr', 'x'])).toBe('en')
  expect(chooseLocale(null, [])).toBe('en')
})

test('only languages of the site count as chosen', () => {
  for (const locale of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'fr', '', 'EN', '../en', null, 1, {}, ['en']])
    expect([locale, chooseLocale(stored(locale), ['id'])]).toEqual([locale, 'id-ID'])
})

test('what is no JSON, or no list of preferences, chooses nothing', () => {
  for (const preferences of ['', 'en', '"en"', 'null', '5', '[]', '{"locale":', 'undefined'])
    expect([preferences, chooseLocale(preferences, ['id'])]).toEqual([preferences, 'id-ID'])
})
