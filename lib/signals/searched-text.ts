import { lastAtMost, lineStarts, type Match } from './text-lines.ts'

/** A text prepared once to be searched for many phrases. */
export type SearchedText = {
  /** The lines joined by `\n`, in lower case, every character at its original position. */
  readonly text: string
  readonly lines: readonly string[]
  readonly starts: readonly number[]
  /** All words without anything between them. */
  readonly joined: string
  /** Where each word begins in `joined` and in `text`. */
  readonly joinedStarts: readonly number[]
  readonly wordStarts: readonly number[]
  /** A fast filter: true for every text that occurs in `joined`, false for most others. */
  readonly mayContain: (joined: string) => boolean
}

/** A run of letters and digits; underscores are part of a word. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?<=[\p{L}\p{M}])_+(?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu

export function searchedText(lines: readonly string[]): SearchedText {
  const text = lowered(lines.join('\n'))
  const words: string[] = []
  const joinedStarts: number[] = []
  const wordStarts: number[] = []
  let length = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push(found)
    joinedStarts.push(length)
    wordStarts.push(index)
    length += found.length
  }
  const joined = words.join('')
  return { text, lines, starts: lineStarts(lines), joined, joinedStarts, wordStarts, mayContain: sieve(joined) }
}

const sieveSize = 2 ** 18

/** Remembers every sequence of four characters by its hash. */
function sieve(text: string): (part: string) => boolean {
  const noted = new Uint8Array(sieveSize)
  eachHash(text, (hash) => {
    noted[hash] = 1
    return true
  })
  return (part) => eachHash(part, (hash) => noted[hash] === 1)
}

/** Whether the test holds for every sequence of four characters; stops at the first that fails. */
function eachHash(text: string, test: (hash: number) => boolean): boolean {
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    // What is older than four characters has left the number.
    hash = ((hash << 5) ^ text.charCodeAt(at)) & 0xfffff
    if (at >= 3 && !test((hash ^ (hash >>> 3)) % sieveSize)) return false
  }
  return true
}

/** The text in lower case, every character at its original position. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')
}

/** Splits a range of the text into one match per line. */
export function inLines({ text, lines, starts }: SearchedText, index: number, end: number): Match[] {
  const first = lastAtMost(starts, index)
  let offset = index
  return text
    .slice(index, end)
    .split('\n')
    .flatMap((part, further) => {
      const line = first + further
      const from = offset - (starts[line] ?? 0) + (part.length - part.trimStart().length)
      offset += part.length + 1
      const length = part.trim().length
      return length > 0 && line < lines.length ? [{ line: line + 1, from, to: from + length }] : []
    })
}
