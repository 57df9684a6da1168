import { expect, test } from '@playwright/test'
import { phraseMatches } from './phrase-matches.ts'
import { searchedText } from './searched-text.ts'

const isIn = (text: string, phrase: string) => phraseMatches(searchedText(text.split('\n')), phrase).length > 0

test('punctuation, case, quotes and line breaks between words make no other phrase', () => {
  const phrase = 'length, complexity, age or history requirements'
  const texts = [
    'Length, complexity, age, or history requirements',
    'length complexity age or history requirements',
    '“length”, ‘complexity’, age or history – requirements',
    'length, complexity,\n    age or\n\n> history requirements'
  ]
  for (const text of texts) expect(isIn(text, phrase), text).toBe(true)
  for (const text of ['length, complexity or age', 'length, complexity, age or history-requirementsx'])
    expect(isIn(text, phrase), text).toBe(false)
})

test('the end of a sentence may be missing', () => {
  expect(isIn('Unable to configure. Ensure you have', 'Unable to configure.')).toBe(true)
  expect(isIn('unable to configure', 'Unable to configure.')).toBe(true)
})

test('signs beside a number, and those of a single word, are part of the phrase', () => {
  expect(isIn('failed (110: Operation timed out)', '(110:')).toBe(true)
  for (const text of ['in 110 ms', '10.0.0.110', '[110: x', '(1100:']) expect(isIn(text, '(110:'), text).toBe(false)
  expect(isIn('connect() to unix:/run/a.sock', 'unix:')).toBe(true)
  expect(isIn('a unix socket', 'unix:')).toBe(false)
  expect(isIn('failed (13:  Permission denied)', '(13: Permission denied)')).toBe(true)
  expect(isIn('line 13, permission denied', '(13: Permission denied)')).toBe(false)
  expect(isIn('1.2.840.113556', '1.2.840.113556')).toBe(true)
  expect(isIn('1,2 840 113556', '1.2.840.113556')).toBe(false)
  expect(isIn('upstream: "http://[::1]:21020/"', 'upstream: "http://[::1]:')).toBe(true)
})

test('hyphens and apostrophes may be missing, of another kind or too many', () => {
  const phrase = "can't check your on-premises writeback client"
  const texts = [
    'can’t check your on‑premises writeback client',
    'cant check your on premises writeback client',
    'can´t check your onpremises write-back client',
    'can`t check your on-premises write-\n    back client'
  ]
  for (const text of texts) expect(isIn(text, phrase), text).toBe(true)
  for (const text of ['can t-check your on premises write back client', "can't check yo ur on-premises writeback client"])
    expect(isIn(text, phrase), text).toBe(false)
  expect(isIn('may be in use', 'maybe in use')).toBe(false)
  expect(isIn('maybe in use', 'may be in use')).toBe(false)
  expect(isIn('error 11-0 x', '110 x')).toBe(false)
})

test('a code within a phrase may be written with another sign between its letters and digits, or none', () => {
  for (const text of ['the Error SSPR_0029.', 'error: sspr 0029', 'Error SSPR0029'])
    expect(isIn(text, 'Error SSPR_0029'), text).toBe(true)
})

test('a name with underscores is one word', () => {
  expect(isIn('Error Code: ERROR_ACCESS_DENIED', 'ERROR_ACCESS_DENIED')).toBe(true)
  for (const text of ['Error: access denied', 'MY_ERROR_ACCESS_DENIED', 'ERROR_ACCESS_DENIED_2'])
    expect(isIn(text, 'ERROR_ACCESS_DENIED'), text).toBe(false)
})

test('scripts without blanks between words have no ends of words, and break their lines anywhere', () => {
  const phrase = 'パスワード ライトバックを構成できません'
  expect(isIn('エラー：パスワード ライトバックを構成できません。', phrase)).toBe(true)
  expect(isIn('パスワードライトバックを構成\nできませんでした', phrase)).toBe(true)
  expect(isIn('パスワードを構成できません', phrase)).toBe(false)
})

test('the lines of a phrase are told one by one', () => {
  expect(phraseMatches(searchedText(['x too many', '', '   attempts y']), 'too many attempts')).toEqual([
    { line: 1, from: 2, to: 10 },
    { line: 3, from: 3, to: 11 }
  ])
})

test('a sign whose small letter is longer moves no match', () => {
  expect(phraseMatches(searchedText(['İİ Too many']), 'too many')).toEqual([{ line: 1, from: 3, to: 11 }])
})
