import { expect, test } from '@playwright/test'
import { prefixedMatches } from './prefixed-codes.ts'
import { searchedText } from './searched-text.ts'

const patterns = ['SSPR_0029', 'SSPR_0009', 'SSPR_009', 'AADSTS120015', 'OnPremises', '33008']
const found = (text: string) =>
  [...prefixedMatches(searchedText(text.split('\n')), patterns)].filter(([, matches]) => matches.length > 0).map(([code]) => code)

test('a code of letters and digits may be written with any sign between them, or none', () => {
  for (const text of ['SSPR_0029', 'sspr_0029', 'SSPR 0029', 'SSPR-0029', 'SSPR–0029', 'SSPR0029:', '(SSPR\n0029)', 'SSPR_OO29'])
    expect(found(text), text).toEqual(['SSPR_0029'])
  for (const text of ['AADSTS120015:', 'aadsts 120015', 'AADSTS-120015']) expect(found(text), text).toEqual(['AADSTS120015'])
  for (const text of ['SSPR_00290', 'XSSPR_0029', 'X_SSPR_0029', 'SSPR: 0029', 'SSPR_0029a', 'SSPR_30', '0029', 'OnPremises 0029'])
    expect(found(text), text).toEqual([])
})

test('zeros in front may be missing or too many, unless that is another code', () => {
  expect(found('SSPR_29 and SSPR 029')).toEqual(['SSPR_0029'])
  expect(found('SSPR_00029')).toEqual(['SSPR_0029'])
  expect(found('SSPR_0009')).toEqual(['SSPR_0009'])
  expect(found('SSPR-009')).toEqual(['SSPR_009'])
  expect(found('SSPR_9')).toEqual(['SSPR_0009', 'SSPR_009'])
})

test('each place is told', () => {
  const matches = prefixedMatches(searchedText(['x SSPR', '0029, SSPR_29']), ['SSPR_0029']).get('SSPR_0029')
  expect(matches).toEqual([
    { line: 1, from: 2, to: 6 },
    { line: 2, from: 0, to: 4 },
    { line: 2, from: 6, to: 13 }
  ])
})
