import { expect } from '@playwright/test'
import { findSignals } from '#lib/signals/find-signals.ts'
import { testEachGuide } from './each-guide.test-data.ts'

testEachGuide('each signal is found first by its own example', (guide) => {
  const first = Object.entries(guide.signals).map(([id, { example }]) => [id, findSignals(guide, example).found[0]?.id])
  expect(first.filter(([id, found]) => id !== found)).toEqual([])
})
