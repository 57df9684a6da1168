import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { answering, answerTo } from './answer.ts'
import { shownLines } from './answer-limits.ts'
import { findable } from './signals.test-data.ts'

const row = (id: string) => `Error\t23/11/2026 08:14:22\tPasswordResetService\t${id}\tNone`

test('a signal that stands in thousands of lines is counted, and only the first lines are told', () => {
  const { found, lines, marks } = answerTo(findable, ['start', ...Array.from({ length: 3_000 }, () => row('31044'))].join('\n'))
  expect(found).toEqual([{ id: '31044', lines: [2, 3, 4, 5, 6], times: 3_000, consequences: [] }])
  expect(lines).toBe(3_001)
  expect(marks.map(({ line }) => line)).toEqual(Array.from({ length: shownLines - 1 }, (_, i) => i + 2))
})

test('in a single line, each place counts', () => {
  const xml = '<Event><System><EventID>31044</EventID></System></Event>'
  expect(answerTo(findable, xml.repeat(40)).found).toEqual([{ id: '31044', lines: [1], times: 40, consequences: [] }])
})

test('an answer is short, however long the text', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => row(['31044', '33008', '6329', '31008'][i % 4] ?? '')).join('\n')
  expect(JSON.stringify(answerTo(findable, text)).length).toBeLessThan(40_000)
})

test('where nothing is found, the codes of the text are told as they are written', () => {
  const unknownIn = (text: string) => answerTo(findable, text).unknown
  expect(unknownIn('Event ID: 4625, failed with 0x80070005 and 0xC000006D, SSPR_0031')).toEqual([
    '4625',
    '0x80070005',
    '0xC000006D',
    'SSPR 0031'
  ])
  expect(unknownIn('Call +62 812 3300 on 2026-11-24 about ticket 33008, it took 300 ms')).toEqual([])
  expect(answerTo(findable, 'Event ID: 4625\nEvent ID: 33008').unknown).toEqual([])
  expect(unknownIn(Array.from({ length: 20 }, (_, i) => `Event ID: ${100 + i}`).join('\n'))).toHaveLength(6)
})

test('no text has no lines', () => {
  for (const text of ['', ' ', '\n\n'])
    expect(answerTo(findable, text)).toEqual({ found: [], unlisted: [], lines: 0, marks: [], unknown: [] })
  expect(answerTo(findable, 'a\nb\n').lines).toBe(2)
})

test('a long search can be left many times, and two at once do not disturb each other', () => {
  const texts = ['31044', '33008'].map((id) => Array.from({ length: 2_000 }, () => row(id)).join('\n'))
  const searches = texts.map((text) => answering(findable, text))
  const answers: unknown[] = []
  let pauses = 0
  while (answers.filter(Boolean).length < 2) {
    for (const [i, search] of searches.entries()) {
      const { done, value } = search.next()
      if (done && value) answers[i] = value
      else pauses++
    }
  }
  expect(answers).toEqual(texts.map((text) => answerTo(findable, text)))
  expect(pauses).toBeGreaterThan(20)
})

test('what follows what does not depend on the number of times it is logged', () => {
  const anyIds = fc.array(fc.constantFrom('31044', '33008', '31008', '6329', '4724'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(anyIds, fc.integer({ min: 2, max: 30 }), (ids, times) => {
      const text = ids.map(row).join('\n')
      const outline = (of: string) =>
        answerTo(findable, of).found.map(({ id, consequences }) => [id, consequences.map((each) => each.id)])
      expect(outline(Array.from({ length: times }, () => text).join('\n'))).toEqual(outline(text))
    })
  )
})
