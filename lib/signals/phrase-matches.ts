import { unspaced } from './code-words.ts'
import { goesOn, notAfter, notBefore, wordSigns } from './patterns.ts'
import { inLines, lowered, type SearchedText } from './searched-text.ts'
import { lastAtMost, type Match } from './text-lines.ts'

/**
 * Where a phrase occurs, as whole words in any case. Between words, punctuation, quotes and line breaks are ignored; a hyphen or apostrophe
 * may be missing, and a word may be hyphenated at a line end. Next to a number, and in a phrase of one word, punctuation must match exactly
 * (`(110:`, `unix:`). Returns one match per line that the phrase touches.
 */
export function phraseMatches(searched: SearchedText, phrase: string): Match[] {
  const compiled = compile(lowered(phrase))
  const matches: Match[] = []
  if (compiled.joined === '' || !searched.mayContain(compiled.joined)) return matches
  let at = searched.joined.indexOf(compiled.joined)
  while (at >= 0) {
    const place = spanOf(searched, compiled, at)
    if (place) matches.push(...inLines(searched, place.from, place.to))
    at = searched.joined.indexOf(compiled.joined, at + (place ? compiled.joined.length : 1))
  }
  return matches
}

type IsBetween = (signs: string) => boolean

type Phrase = {
  /** All words without anything between them. */
  readonly joined: string
  /** What may stand between two words, by the position in `joined` where the second one begins. */
  readonly joints: ReadonlyMap<number, IsBetween>
  /** Whether a word may be hyphenated at this position. Numbers may not. */
  readonly isInWord: (at: number) => boolean
  readonly begins: (text: string, at: number) => boolean
  readonly ends: (text: string, at: number) => boolean
}

const anyWord = new RegExp(String.raw`[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{M}])+(?:_+\p{L}[\p{L}\p{M}]*)*|\p{N}+`, 'gu')
const isNumber = (word: string) => /^\p{N}/u.test(word)
const isUnspaced = (words: string) => new RegExp(`^[${unspaced}]+$`, 'u').test(words)
const mostSigns = 80

function compile(phrase: string): Phrase {
  const words = [...phrase.matchAll(anyWord)].map(({ index, 0: word }) => ({ word, from: index, to: index + word.length }))
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return { joined: '', joints: new Map(), isInWord: () => false, begins: () => false, ends: () => false }

  const joints = new Map<number, IsBetween>()
  const numbers = new Set<number>()
  let at = 0
  for (const [i, { word, from }] of words.entries()) {
    const before = words[i - 1]
    if (before) joints.set(at, joint(before.word, phrase.slice(before.to, from), word))
    if (isNumber(word)) for (let digit = 1; digit < word.length; digit++) numbers.add(at + digit)
    at += word.length
  }
  const isStrict = (word: string) => words.length === 1 || isNumber(word)
  const [lead, trail] = [unified(phrase.slice(0, first.from).trimStart()), unified(phrase.slice(last.to).trimEnd())]
  return {
    joined: words.map(({ word }) => word).join(''),
    joints,
    isInWord: (offset) => !numbers.has(offset),
    begins: lead !== '' && isStrict(first.word) ? follows(lead) : isUnspaced(first.word) ? always : wordBegins,
    ends: trail !== '' && isStrict(last.word) ? precedes(trail) : isUnspaced(last.word) ? always : wordEnds
  }
}

const always = () => true
const wordBegins = goesOn(notAfter(wordSigns))
const wordEnds = goesOn(notBefore(wordSigns))
const follows = (lead: string) => (text: string, at: number) => unified(text.slice(Math.max(0, at - mostSigns), at)).endsWith(lead)
const precedes = (trail: string) => (text: string, at: number) => unified(text.slice(at, at + mostSigns)).startsWith(trail)

/** What may stand between two words. */
function joint(word: string, between: string, next: string): IsBetween {
  if (!isNumber(word) && !isNumber(next)) {
    const mayTouch = isUnspaced(word + next) || /^['‘’‛′´`‐‑-]$/.test(between)
    return (signs) => signs.length <= mostSigns && (mayTouch || signs !== '')
  }
  const mayPart = between === '' ? !isNumber(word) : /^[\s_-]+$/.test(between)
  if (!mayPart) return (signs) => unified(signs) === unified(between)
  const mustPart = isNumber(word) && isNumber(next)
  return (signs) => /^[\s_‐‑–-]{0,40}$/.test(signs) && (!mustPart || signs !== '')
}

/** Unifies spaces, dashes and quotes. */
function unified(signs: string): string {
  return signs
    .replace(/\s+/g, ' ')
    .replace(/[‐‑–]/g, '-')
    .replace(/[‘’‛′´`]/g, "'")
    .replace(/[“”„‟″]/g, '"')
}

const hyphenation = /^[-‐‑]\s{0,40}$/

/** The position of the phrase, given that its letters were found in a row: its words must be separate words in the text, too. */
function spanOf(searched: SearchedText, phrase: Phrase, at: number): { from: number; to: number } | undefined {
  const { text, joinedStarts, wordStarts } = searched
  const wordLength = (index: number) => (joinedStarts[index + 1] ?? searched.joined.length) - (joinedStarts[index] ?? 0)
  const end = at + phrase.joined.length
  let word = lastAtMost(joinedStarts, at)
  const from = (wordStarts[word] ?? 0) + at - (joinedStarts[word] ?? 0)
  const signs = new Map<number, string>()
  for (let next = joinedStarts[word + 1] ?? end; next < end; next = joinedStarts[word + 1] ?? end) {
    signs.set(next - at, text.slice((wordStarts[word] ?? 0) + wordLength(word), wordStarts[word + 1]))
    word++
  }
  for (const [offset, isBetween] of phrase.joints) if (!isBetween(signs.get(offset) ?? '')) return undefined
  for (const [offset, sign] of signs)
    if (!phrase.joints.has(offset) && !(phrase.isInWord(offset) && hyphenation.test(sign))) return undefined
  const to = (wordStarts[word] ?? 0) + end - (joinedStarts[word] ?? 0)
  return phrase.begins(text, from) && phrase.ends(text, to) ? { from, to } : undefined
}
