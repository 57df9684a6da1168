import { unspaced } from './code-words.ts'
import { escaped } from './patterns.ts'
import { lastAtMost, lineStarts, type Match } from './text-lines.ts'

/** A text with its lines, prepared once for many phrases. */
export type SearchedText = {
  /** The lines joined by `\n`, in lower case, every character where it was. */
  readonly text: string
  readonly lines: readonly string[]
  readonly starts: readonly number[]
}

export function searchedText(lines: readonly string[]): SearchedText {
  return { text: lowered(lines.join('\n')), lines, starts: lineStarts(lines) }
}

/**
 * Where a phrase occurs: whole words in any case. Between words of letters any punctuation, quotes and line breaks may stand;
 * beside a number it must be as in the phrase, and a phrase of one word keeps its signs: `(110:`, `unix:`.
 * One match for each line that it touches.
 */
export function phraseMatches(searched: SearchedText, phrase: string): Match[] {
  const { first, words, pattern } = compiled(lowered(phrase))
  if (first === '' || words.some((word) => !searched.text.includes(word))) return []
  const matches: Match[] = []
  let at = searched.text.indexOf(first)
  while (at >= 0) {
    pattern.lastIndex = at
    const found = pattern.exec(searched.text)?.[0]
    if (found) matches.push(...inLines(searched, at, found))
    at = searched.text.indexOf(first, at + (found?.length ?? first.length))
  }
  return matches
}

type Compiled = { readonly first: string; readonly words: readonly string[]; readonly pattern: RegExp }

const anyWord = new RegExp(String.raw`[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{M}])+(?:_+\p{L}[\p{L}\p{M}]*)*|\p{N}+`, 'gu')
const isNumber = /^\p{N}/u
const isUnspaced = new RegExp(`^[${unspaced}]+$`, 'u')
const otherSigns = String.raw`[^\p{L}\p{N}]`

function compiled(phrase: string): Compiled {
  const found = [...phrase.matchAll(anyWord)].map(({ index, 0: word }) => ({ word, from: index, to: index + word.length }))
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return { first: '', words: [], pattern: /$/ }

  const [lead, trail] = [phrase.slice(0, first.from).trimStart(), phrase.slice(last.to).trimEnd()]
  const isStrict = (word: string) => found.length === 1 || isNumber.test(word)
  const begins = lead !== '' && isStrict(first.word) ? `(?<=${spelled(lead)})` : edge(first.word, '(?<!', '_')
  const ends = trail !== '' && isStrict(last.word) ? spelled(trail) : edge(last.word, '(?!', '_')
  const middle = found.map(({ word, to }, i) => {
    const next = found[i + 1]
    return escaped(word) + (next ? joint(word, phrase.slice(to, next.from), next.word) : '')
  })
  return {
    first: first.word,
    words: found.map(({ word }) => word),
    pattern: new RegExp(begins + middle.join('') + ends, 'uy')
  }
}

/** What may stand between two words. */
function joint(word: string, between: string, next: string): string {
  if (!isNumber.test(word) && !isNumber.test(next))
    return isUnspaced.test(word + next) ? `${otherSigns}{0,80}` : `${otherSigns}{1,80}`
  if (!/^[\s_-]+$/.test(between)) return spelled(between)
  return String.raw`[\s_‐‑–-]{${isNumber.test(word) && isNumber.test(next) ? 1 : 0},40}`
}

/** That no word goes on here; a script without blanks shows no end of words. */
function edge(word: string, not: string, more: string): string {
  return isUnspaced.test(word) ? '' : String.raw`${not}(?![${unspaced}])[\p{L}\p{N}${more}])`
}

/** Signs in all their spellings. */
function spelled(signs: string): string {
  return escaped(signs).replace(/[-'‘’"“”]/g, (sign) => (sign === '-' ? '[‐‑–-]' : /['‘’]/.test(sign) ? "['‘’‛′´`]" : '["“”„‟″]'))
}

function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')
}

function inLines({ lines, starts }: SearchedText, index: number, found: string): Match[] {
  const first = lastAtMost(starts, index)
  let offset = index
  return found.split('\n').flatMap((part, further) => {
    const line = first + further
    const from = offset - (starts[line] ?? 0) + (part.length - part.trimStart().length)
    offset += part.length + 1
    const length = part.trim().length
    return length > 0 && line < lines.length ? [{ line: line + 1, from, to: from + length }] : []
  })
}
