import { expect } from '@playwright/test'
import { findSignals } from '#lib/signals/find-signals.ts'
import { testEachGuide } from './each-guide.test-data.ts'

testEachGuide('each signal is found first by each of its own examples', (guide) => {
  const first = Object.entries(guide.signals).flatMap(([id, { example, moreExamples = [] }]) =>
    [example, ...moreExamples].map((text) => [id, findSignals(guide, text).found[0]?.id])
  )
  expect(first.filter(([id, found]) => id !== found)).toEqual([])
})
