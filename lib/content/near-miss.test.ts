import { expect, test } from '@playwright/test'
import { nearMiss } from './near-miss.ts'

const ids = ['service-bus-reachable', 'open-firewall', 'restart-service']

test('a letter dropped, added, replaced or swapped is a near miss', () => {
  expect(nearMiss('service-bus-reachabel', ids)).toBe('service-bus-reachable')
  expect(nearMiss('openfirewall', ids)).toBe('open-firewall')
  expect(nearMiss('restart-servise', ids)).toBe('restart-service')
  expect(nearMiss('Open-Firewall', ids)).toBe('open-firewall')
})

test('a word of its own is no near miss', () => {
  expect(nearMiss('wizard-account', ids)).toBeUndefined()
  expect(nearMiss('S9', ['S1', 'S2'])).toBeUndefined()
})
