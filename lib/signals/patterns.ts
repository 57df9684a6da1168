import { unspaced } from './code-words.ts'

/** Escapes a text for a regular expression; a space matches any white space. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`\s{1,40}`)
}

/** A regular expression that matches any of the texts, the longest first. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((one, other) => other.length - one.length)
  return `(?:${longestFirst.map(escaped).join('|')})`
}

/**
 * Part of a regular expression: none of these characters before (or after) this point. Letters of scripts without spaces between words are
 * ignored.
 */
export const notAfter = (signs: string) => `(?<!(?![${unspaced}])[${signs}])`
export const notBefore = (signs: string) => `(?!(?![${unspaced}])[${signs}])`

export const wordSigns = String.raw`\p{L}\p{N}_`

/** Tests one position of a line: what ends or begins there. */
export type PlaceTest = (line: string, at: number) => boolean

export const endsWith = (pattern: string): PlaceTest => test(`(?<=${pattern})`)
export const goesOn = (pattern: string): PlaceTest => test(`(?=${pattern})`)

function test(pattern: string): PlaceTest {
  const place = new RegExp(pattern, 'iuy')
  return (line, at) => {
    place.lastIndex = at
    return place.test(line)
  }
}
