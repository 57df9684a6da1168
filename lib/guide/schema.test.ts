import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { caseSchema, longestText, progressParts } from './case.ts'
import { earliestTime, latestTime, time } from './case-fields.ts'
import { id, list, type Miss, mostEntries, object, oneOf, orElse, record, type Schema, text, wholeNumber, word } from './schema.ts'

/** What a schema makes of a value, and everything it says of it. */
function read<T>(schema: Schema<T>, value: unknown): [found: T | undefined, ...problems: Parameters<Miss>] {
  const problems: Parameters<Miss>[0][] = []
  const found = schema(value, (problem) => problems.push(problem))
  return [found, ...problems] as [T | undefined, ...Parameters<Miss>]
}

const trim = (text: string) => text.trim()

test('values of one kind are read as they are, and others are none', () => {
  expect(read(oneOf(['a', null]), null)).toEqual([null])
  expect(read(oneOf(['a', null]), 'b')).toEqual([undefined])
  expect(read(wholeNumber(0, 9), 9)).toEqual([9])
  for (const value of [-1, 10, 0.5, '1', null, undefined, Number.NaN]) expect(read(wholeNumber(0, 9), value)).toEqual([undefined])
  expect(read(text(3, trim), ' a ')).toEqual(['a'])
  expect(read(text(3, trim), 'abcd')).toEqual(['abcd', 'too-long'])
  for (const value of ['', 'A', 'a b', '__proto__', 'x'.repeat(101), 5]) expect(read(id, value)).toEqual([undefined])
  expect(read(id, 'constructor')).toEqual(['constructor'])
})

test('items and entries that make no sense are left out and said', () => {
  expect(read(list(id), ['a', 'B', null, 'c'])).toEqual([['a', 'c'], 'damaged', 'damaged'])
  expect(read(record(id), { a: 'b', B: 'c', d: 4 })).toEqual([{ a: 'b' }, 'damaged', 'damaged'])
  expect(read(record(id, word(/^B$/)), { B: 'c' })).toEqual([{ B: 'c' }])
  for (const value of [null, 'ab', 5, {}, undefined]) expect(read(list(id), value)).toEqual([undefined])
  for (const value of [null, 'ab', 5, [], undefined]) expect(read(record(id), value)).toEqual([undefined])
})

test('lists and records beyond their limit are said, and read all the same', () => {
  const ids = Array.from({ length: mostEntries + 1 }, (_, i) => `id-${i}`)
  expect(read(list(id), ids)).toEqual([ids, 'too-long'])
  expect(read(record(id), Object.fromEntries(ids.map((each) => [each, 'x'])))[1]).toBe('too-long')
})

test('without a required field there is nothing; a field that is optional or unknown is left out', () => {
  const schema = object({ a: id }, { b: id })
  expect(read(schema, { a: 'x', b: 'y' })).toEqual([{ a: 'x', b: 'y' }])
  expect(read(schema, { a: 'x' })).toEqual([{ a: 'x' }])
  expect(read(schema, { b: 'y' })).toEqual([undefined])
  expect(read(schema, { a: 'X' })).toEqual([undefined, 'damaged'])
  expect(read(schema, { a: 'x', b: null })).toEqual([{ a: 'x' }, 'damaged'])
  expect(read(schema, { a: 'x', c: 1 })).toEqual([{ a: 'x' }, 'unknown'])
  expect(read(schema, JSON.parse('{"a":"x","__proto__":{"b":"y"}}'))).toEqual([{ a: 'x' }, 'unknown'])
  expect(read(object({ a: orElse(id, 'z') }), {})).toEqual([{ a: 'z' }])
  expect(read(object({ a: orElse(id, 'z') }), { a: 5 })).toEqual([{ a: 'z' }, 'damaged'])
})

test('of a time that cannot be the closest one is taken', () => {
  expect(read(time, earliestTime)).toEqual([earliestTime])
  for (const value of [-1, 0, earliestTime - 1, Number.NEGATIVE_INFINITY])
    expect(read(time, value)).toEqual([earliestTime, 'out-of-range'])
  for (const value of [latestTime + 1, 1e300, Number.POSITIVE_INFINITY])
    expect(read(time, value)).toEqual([latestTime, 'out-of-range'])
  expect(read(time, earliestTime + 0.5)).toEqual([earliestTime, 'out-of-range'])
  for (const value of ['2026', null, {}, Number.NaN]) expect(read(time, value)).toEqual([undefined])
})

test('no text of a case holds halves of characters or marks that turn the direction of reading', () => {
  const { notes } = progressParts(time)
  const text = 'a\u202eb\u200ec\u2066d\ud800e\u{1f600}'
  expect(read(notes, { step: text })).toEqual([{ step: 'abcde\u{1f600}' }])
  expect(read(notes, { step: 'x'.repeat(longestText + 1) })[1]).toBe('too-long')
})

test('whatever is read of any JSON is read again as it is, without a word', () => {
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.record({
      format: fc.constant(1),
      id: fc.constantFrom('a', '__proto__', 'constructor'),
      guide: fc.constantFrom('a', '__proto__', 'constructor'),
      createdAt: fc.double(),
      changedAt: fc.integer(),
      values: fc.jsonValue(),
      undo: fc.jsonValue(),
      progress: fc.oneof(fc.jsonValue(), fc.record({ trail: fc.jsonValue(), notes: fc.dictionary(fc.string(), fc.jsonValue()) }))
    })
  )
  fc.assert(
    fc.property(wild, (value) => {
      const [found] = read(caseSchema, value)
      if (found) expect(read(caseSchema, JSON.parse(JSON.stringify(found)))).toEqual([found])
    }),
    { numRuns: 500 }
  )
})
