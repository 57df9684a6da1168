import { unspaced } from './code-words.ts'

/** A text as a part of a regular expression that finds it; a blank stands for any white space. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`\s{1,40}`)
}

/** Any of the texts as a part of a regular expression, the longest first. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...texts].sort((one, other) => other.length - one.length)
  return `(?:${longestFirst.map(escaped).join('|')})`
}

/** No sign of these before, or none of them after; letters of scripts without blanks between words never count. */
export const notAfter = (signs: string) => `(?<!(?![${unspaced}])[${signs}])`
export const notBefore = (signs: string) => `(?!(?![${unspaced}])[${signs}])`

export const wordSigns = String.raw`\p{L}\p{N}_`

/** A test at one place of a line: of what ends there, or of what begins there. */
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
