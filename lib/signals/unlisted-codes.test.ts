import { expect, test } from '@playwright/test'
import { findSignals } from './find-signals.ts'
import { findable, logs } from './signals.test-data.ts'

const unlistedIn = (text: string) => findSignals(findable, text).unlisted.map(({ code }) => code)

test('both ends of a range belong to it', () => {
  const { signals, ...rest } = findable
  const ids = [31_000, 31_001, 31_044, 31_045, 31_999, 32_000, 32_015, 32_016, 33_000, 33_001, 33_009, 33_010]
  const text = ids.map((id) => `Event ID: ${id}`).join('\n')
  expect(findSignals({ ...rest, signals: {} }, text).unlisted.map(({ code }) => code)).toEqual([
    '31001',
    '31044',
    '32000',
    '32015',
    '33001',
    '33009'
  ])
})

test('an id of another program is not said to be missing', () => {
  const row = (source: string) => `Error  23/11/2026 08:14:22  ${source}  32012  None`
  expect(unlistedIn(row('PasswordResetService'))).toEqual(['32012'])
  expect(unlistedIn(row('MSExchange'))).toEqual([])
  expect(findSignals(findable, `${row('MSExchange')}\n${row('PasswordResetService')}`).unlisted).toEqual([
    { code: '32012', line: 2 }
  ])
  expect(unlistedIn('event 32012')).toEqual(['32012'])
})

test('a guide whose logs have no ranges misses no id', () => {
  const { PasswordResetService: _, ...others } = logs
  expect(findSignals({ ...findable, logs: others }, 'Event ID: 32012')).toEqual({ found: [], unlisted: [] })
})
