import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { findSignals } from './find-signals.ts'
import { readableText } from './readable-text.ts'
import { findable, idsIn } from './signals.test-data.ts'

const asBytes = (text: string, byte: string) => [...text].map((sign) => sign + byte).join('')

test('what copying adds to a text does not hide a code', () => {
  const texts = [
    '\ufeffEvent ID: 33008',
    'Event ID: \u200e33008',
    'Event ID: 330\u200b08',
    'Event\u00adID: \u206633008\u2069',
    'Event ID：３３００８',
    'Event&nbsp;ID:&nbsp;33008',
    '&lt;EventID Qualifiers=&quot;0&quot;&gt;33008&lt;/EventID&gt;',
    '> > Event ID:      33008',
    '>Event ID: 33008',
    asBytes('Event ID: 33008\r\nLevel: Error', '\0'),
    asBytes('Event ID: 33008', ' '),
    asBytes('\r\nSource: ADSync\r\n33008\r\n', ' '),
    ` ${asBytes('Event ID: 33008', ' ')}`
  ]
  for (const text of texts) expect(idsIn(text), JSON.stringify(text)).toBe('33008')
})

test('a phrase is read over marks of quotation, invisible characters and entities', () => {
  const texts = [
    "> we couldn't verify\n> your account",
    "> > we couldn't verify\n> > your account",
    'we couldn&#39;t verify&nbsp;your account',
    'we couldn\u200b’t ver\u00adify your account',
    asBytes("we couldn't verify your account", '\0')
  ]
  for (const text of texts) expect(idsIn(text), JSON.stringify(text)).toBe('cannot-verify')
})

test('matches are told where they are in the text as it was pasted', () => {
  const partsOf = (text: string) =>
    findSignals(findable, text).found.flatMap(({ matches }) =>
      matches.map(({ line, from, to }) => text.split('\n')[line - 1]?.slice(from, to))
    )
  expect(partsOf('\u200eEvent ID: 33\u200b008.')).toEqual(['33\u200b008'])
  expect(partsOf('Event&nbsp;ID: ３３００８, x')).toEqual(['３３００８'])
  expect(partsOf('> > Event ID: 33008')).toEqual(['33008'])
  expect(partsOf(`a\n> ${'Event ID: 330\u200b08'}`)).toEqual(['330\u200b08'])
  expect(partsOf(asBytes('Event ID: 33008!', ' '))).toEqual(['3 3 0 0 8'])
  expect(partsOf("> we couldn't\n>   verify&nbsp;your account")).toEqual(["we couldn't", 'verify&nbsp;your account'])
})

test('a list of single letters or digits is no text with blanks between its letters', () => {
  expect(readableText('3 3 0 0 8').lines).toEqual(['3 3 0 0 8'])
  expect(readableText('a b c d').lines).toEqual(['a b c d'])
  expect(readableText('          ').lines).toEqual(['          '])
})

test('the end of an element in the next line is no mark of quotation', () => {
  expect(readableText('<EventID\n>33008</EventID>').lines).toEqual(['<EventID', '>33008</EventID>'])
  expect(idsIn('<EventID\n  Qualifiers="0">33008</EventID>')).toBe('33008')
})

test('every sign kept is found again in the pasted line', () => {
  const anyText = fc
    .array(fc.constantFrom('a', '3', ' ', '\n', '> ', '\u200b', '\0', '３', '　', '&nbsp;', '&amp;', '&', ';', '😀', 'İ'), {
      maxLength: 40
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, (text) => {
      const { lines, toOriginal } = readableText(text)
      const pasted = text.split('\n')
      for (const [index, line] of lines.entries()) {
        let end = 0
        for (let from = 0; from < line.length; from++) {
          const at = toOriginal({ line: index + 1, from, to: from + 1 })
          expect(at.line).toBe(index + 1)
          expect(at.from).toBeGreaterThanOrEqual(end)
          expect(at.to).toBeGreaterThan(at.from)
          const original = pasted[index]?.slice(at.from, at.to) ?? ''
          expect([original, original.normalize('NFKC'), original === '&nbsp;' ? ' ' : '&']).toContain(line[from])
          end = at.to
        }
        expect(end).toBeLessThanOrEqual(pasted[index]?.length ?? 0)
      }
    })
  )
})
