import { expect, test } from '@playwright/test'
import { guidePages, pageTypes } from './guide-pages.ts'

const something = { id: {} } as never

test('a guide with all kinds of content has every page', () => {
  expect(guidePages({ prerequisites: something, signals: something, hosts: something })).toEqual([...pageTypes])
})

test('a guide shows no page that would be empty', () => {
  expect(guidePages({ prerequisites: {}, signals: {}, hosts: {} })).toEqual(['map', 'article', 'summary'])
  expect(guidePages({ prerequisites: something, signals: {}, hosts: {} })).toEqual(['checklist', 'map', 'article', 'summary'])
  expect(guidePages({ prerequisites: {}, signals: something, hosts: {} })).toEqual(['codes', 'map', 'article', 'summary'])
  expect(guidePages({ prerequisites: {}, signals: {}, hosts: something })).toEqual(['map', 'hosts', 'article', 'summary'])
})
