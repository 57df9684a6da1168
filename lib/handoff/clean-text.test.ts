import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { cleanLine, cleanText } from './clean-text.ts'

test('what cannot be seen, or turns the direction of reading, goes', () => {
  const hiding = {
    'direction of reading': 'txt\u202eexe.\u202c\u2066a\u2069\u200e\u200f\u061c',
    'no width': 'Set\u200b-AD\u2060User\ufeff\u00ad\u180e\u3164\u115f\uffa0',
    'joiners that join nothing': '\u200dGet\u200c-AD\u200d\ufe0fUser\n\u200d',
    'letters that only programs read': 'a\u{e0041}\u{e0042}\u{e007f}\ufff9b\ufffb',
    'control characters': '\u0000\u0007\u001b[31m\u007f\u0085',
    'halves of characters': 'a\ud83d\u200b\ude00b'
  }
  const shown = Object.fromEntries(Object.entries(hiding).map(([name, text]) => [name, cleanText(text)]))
  expect(shown).toEqual({
    'direction of reading': 'txtexe.a',
    'no width': 'Set-ADUser',
    'joiners that join nothing': 'Get-ADUser\n',
    'letters that only programs read': 'ab',
    'control characters': '[31m',
    'halves of characters': 'ab'
  })
})

test('what shapes letters and pictures stays, and so do line ends and tabs', () => {
  for (const text of ['می\u200cخواهم', '👩\u200d🔧', '❤\ufe0f\u200d🔥', 'शक्\u200dति', '日本語 é ü', 'one\n\ttwo'])
    expect(cleanText(text)).toBe(text)
  expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne')
})

test('a text that was cleaned is clean', () => {
  const unit = fc.constantFrom(
    ...'a1 é😀\n\r\t',
    '\u200b',
    '\u200c',
    '\u200d',
    '\ufe0f',
    '\u202e',
    '\ud83d',
    '\ude00',
    '\u{e0041}',
    '\u2028'
  )
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const [cleaned, line] = [cleanText(text), cleanLine(text)]
      return cleanText(cleaned) === cleaned && cleanLine(line) === line && cleanText(line) === line
    }),
    { numRuns: 2_000 }
  )
})

test('a name is one line', () => {
  expect(cleanLine(' server 1\r\n\tand\u2028 2\u200b ')).toBe('server 1 and 2')
})

test('a text of any kind is cleaned in one go, however long it is', () => {
  for (const part of ['\u200d', '\r', '\u202e', 'a\u200d', ' ', '\ud83d', 'é\ufe0f'])
    expect(cleanLine(part.repeat(500_000 / part.length)).length).toBeLessThanOrEqual(500_000)
})
