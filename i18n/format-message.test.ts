import { expect, test } from '@playwright/test'
import { formatMessage } from './format-message.ts'

test('a message is filled, and names without a value stay visible', () => {
  expect(formatMessage('{n} of {total} {unknown}', { n: 2, total: 17 })).toBe('2 of 17 {unknown}')
})
