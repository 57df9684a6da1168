import { expect, test } from '@playwright/test'
import { ago, inFull, minute, when } from './when.ts'

const now = new Date(2026, 10, 24, 9, 30).getTime()

test('a time of today and of yesterday is said so, in either language', () => {
  expect(when(new Date(2026, 10, 24, 9, 12).getTime(), 'en', now)).toBe('today, 09:12')
  expect(when(new Date(2026, 10, 24, 9, 12).getTime(), 'id-ID', now)).toBe('hari ini, 09.12')
  expect(when(new Date(2026, 10, 23, 23, 59).getTime(), 'en', now)).toBe('yesterday, 23:59')
  expect(when(new Date(2026, 10, 23, 23, 59).getTime(), 'id-ID', now)).toBe('kemarin, 23.59')
})

test('an earlier time, or one of a clock that runs ahead, has its date', () => {
  expect(when(new Date(2026, 9, 21, 8, 14).getTime(), 'en', now)).toBe('21 October 2026, 08:14')
  expect(when(new Date(2026, 10, 25, 8, 14).getTime(), 'id-ID', now)).toBe('25 November 2026, 08.14')
})

test('what is less than a minute old was done just now, within the hour it is said how many minutes ago, later as before', () => {
  expect(ago(now - 20_000, 'just now', 'en', now)).toBe('just now')
  expect(ago(now - 5 * minute, 'just now', 'en', now)).toBe('5 minutes ago')
  expect(ago(now - 5 * minute, 'baru saja', 'id-ID', now)).toBe('5 menit yang lalu')
  expect(ago(now - 60 * minute, 'just now', 'en', now)).toBe('today, 08:30')
  expect(ago(now + minute, 'just now', 'en', now)).toBe('today, 09:31')
})

test('in full a time has its date and its zone', () => {
  const zone = new Intl.DateTimeFormat('en-GB', { timeStyle: 'long' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')
  expect(inFull(now, 'en')).toBe(`24 November 2026 at 09:30:00 ${zone?.value}`)
  expect(inFull(now, 'id-ID')).toContain('24 November 2026 pukul 09.30.00')
})
