import { notAfter, notBefore, wordSigns } from './patterns.ts'
import { inLines, lowered, type SearchedText } from './searched-text.ts'
import type { Match } from './text-lines.ts'

/** A code of letters and a number: `SSPR_0029`. */
type PrefixedCode = { readonly letters: string; readonly digits: string }

/** Splits a pattern into letters and number; `undefined` if it is not such a code. */
export function prefixedCodeOf(pattern: string): PrefixedCode | undefined {
  const [, letters, digits] = /^(\p{L}+(?:_\p{L}+)*)[\s_-]?(\d{1,9})$/u.exec(lowered(pattern.trim())) ?? []
  return letters && digits ? { letters, digits } : undefined
}

/**
 * Where each of these codes occurs, by pattern. Any separator, or none, may stand before the number. Leading zeros do not matter unless
 * they make another of these codes: `SSPR_29` is `SSPR_0029`, but `SSPR_009` is not `SSPR_0009`.
 */
export function prefixedMatches(searched: SearchedText, patterns: readonly string[]): Map<string, Match[]> {
  const codes = patterns.flatMap((pattern) => {
    const code = prefixedCodeOf(pattern)
    return code ? [{ pattern, ...code }] : []
  })
  const found = new Map(codes.map(({ pattern }): [string, Match[]] => [pattern, []]))
  if (codes.length === 0) return found
  for (const { letters, digits, from, to } of prefixedNumbers(searched, [...new Set(codes.map((code) => code.letters))])) {
    const alike = codes.filter((code) => code.letters === letters && Number(code.digits) === Number(digits))
    const same = alike.filter((code) => code.digits === digits)
    for (const { pattern } of same.length > 0 ? same : alike) found.get(pattern)?.push(...inLines(searched, from, to))
  }
  return found
}

type Numbered = PrefixedCode & { readonly from: number; readonly to: number }

/** Every number that follows one of these prefixes. */
export function prefixedNumbers({ text }: SearchedText, prefixes: readonly string[]): Numbered[] {
  // A picture's reader takes zeros for letters.
  const code = new RegExp(
    String.raw`${notAfter(wordSigns)}(${prefixes.join('|')})[\s_‐‑–-]{0,8}((?=o{0,8}\d)[\do]{1,9})${notBefore(wordSigns)}`,
    'gu'
  )
  return [...text.matchAll(code)].map(({ index, 0: all, 1: letters = '', 2: digits = '' }) => {
    return { letters, digits: digits.replaceAll('o', '0'), from: index, to: index + all.length }
  })
}
