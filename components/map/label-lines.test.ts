import { expect, test } from '@playwright/test'
import { labelLines } from './label-lines.ts'

test('a label that fits stands in one line, a longer one in two of about the same width', () => {
  expect(labelLines('Heartbeat', 13, 100)).toEqual(['Heartbeat'])
  expect(labelLines('Proxy and TLS inspection', 13, 100)).toEqual(['Proxy and TLS', 'inspection'])
  expect(labelLines('Panggilan jarak jauh SAM', 13, 100)).toEqual(['Panggilan', 'jarak jauh SAM'])
})

test('a single word is never broken', () => {
  expect(labelLines('Donaudampfschifffahrt', 13, 100)).toEqual(['Donaudampfschifffahrt'])
})
