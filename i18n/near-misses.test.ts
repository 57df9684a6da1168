import { expect, test } from '@playwright/test'
import { addressesOf } from '#lib/guide/addresses-of.ts'
import { pageTypes } from '#lib/guide/guide-pages.ts'
import { nearMisses } from './near-misses.ts'

const guides = { vpn: { places: ['line-ok', 'call-support', 'checklist'], renamed: { 'line-works': 'line-ok' } } }

test('a language in other spelling is known', () => {
  expect(nearMisses('/id/vpn/line-ok/', guides)).toEqual(['/id-ID/vpn/line-ok/'])
  expect(nearMisses('/id-id/vpn/line-ok', guides)).toEqual(['/id-ID/vpn/line-ok/'])
  expect(nearMisses('/EN_us/', guides)).toEqual(['/en/'])
})

test('a page of the guide stays that page in every spelling of the language', () => {
  const something = { id: {} } as never
  const lamp = { steps: something, outcomes: {}, prerequisites: something, signals: something, hosts: something }
  const known = { lamp: { places: addressesOf(lamp), renamed: {} } }
  for (const page of pageTypes) expect(nearMisses(`/id/lamp/${page}/`, known)).toEqual([`/id-ID/lamp/${page}/`])
  const bare = { lamp: { places: addressesOf({ ...lamp, hosts: {} }), renamed: {} } }
  expect(nearMisses('/id/lamp/hosts/', bare)).toEqual(['/id-ID/lamp/'])
})

test('a misspelt or cut-off place is known', () => {
  expect(nearMisses('/en/vpn/lineok/', guides)).toEqual(['/en/vpn/line-ok/'])
  expect(nearMisses('/en/vpn/call', guides)).toEqual(['/en/vpn/call-support/'])
})

test('a renamed place leads to its id of today', () => {
  expect(nearMisses('/en/vpn/line-works/', guides)).toEqual(['/en/vpn/line-ok/'])
})

test('without a language all languages are offered', () => {
  expect(nearMisses('/vpn/line-ok', guides)).toEqual(['/en/vpn/line-ok/', '/id-ID/vpn/line-ok/'])
})

test('what resembles nothing leads to the guide, or home', () => {
  expect(nearMisses('/en/vpn/zzzzzz/', guides)).toEqual(['/en/vpn/'])
  expect(nearMisses('/en/printer/', guides)).toEqual(['/en/'])
  expect(nearMisses('/en/constructor/__proto__/', guides)).toEqual(['/en/'])
})

test('an id of which nearly half is wrong is not taken for the one that was meant', () => {
  expect(nearMisses('/en/vpn/lane-up/', guides)).toEqual(['/en/vpn/'])
  expect(nearMisses('/en/vpn/line-up/', guides)).toEqual(['/en/vpn/line-ok/'])
})
