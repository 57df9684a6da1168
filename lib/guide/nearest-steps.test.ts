import { expect, test } from '@playwright/test'
import type { GuideIndex } from './guide-index.ts'
import { nearestSteps } from './nearest-steps.ts'

const step = (title: string, ...choices: string[]) => ({
  kind: 'question' as const,
  title,
  short: title,
  choices: {},
  labels: Object.fromEntries(choices.map((label, i) => [`c${i}`, label]))
})

const index: GuideIndex = {
  id: 'lamp',
  revision: 1,
  start: 'lamp',
  renamed: {},
  outcomes: { bulb: { kind: 'solved', title: 'A new bulb for the lamp', short: 'Bulb' } },
  prerequisites: {},
  steps: {
    lamp: step('What does the lamp do?', 'It is dark', 'It flickers'),
    fuse: step('Is the fuse of the lamp in order?', 'It has blown', 'Yes'),
    switch: step('Is the lamp switched on?', 'Yes', 'No'),
    socket: step('Does the socket of the lamp have power?', 'Yes', 'There is no voltage'),
    shade: step('Is the shade of the lamp burnt?', 'Yes', 'No'),
    café: step('Apakah lampu kafé menyala?', 'Ya')
  }
}

test('the steps that share telling words with a text are told, the nearest first', () => {
  expect(nearestSteps(index, 'The fuses are blown again')).toEqual(['fuse'])
  expect(nearestSteps(index, 'flickering, and no VOLTAGE at the socket')).toEqual(['socket', 'lamp'])
  expect(nearestSteps(index, 'kafe')).toEqual(['café'])
})

test('words that most steps have, and words of none, lead nowhere', () => {
  for (const text of ['', 'the lamp, is it? Yes!', '33008', 'printer jam']) expect(nearestSteps(index, text), text).toEqual([])
})

test('no more are told than asked for', () => {
  expect(nearestSteps(index, 'fuse, socket, shade, flickers, switched', 2)).toHaveLength(2)
})
