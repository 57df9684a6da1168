import type { Match } from './text-lines.ts'

/** A text with its lines, prepared once for many phrases. */
export type Pasted = {
  /** The lines joined by `\n`. */
  readonly text: string
  readonly lowered: string
  readonly lines: readonly string[]
  readonly starts: readonly number[]
}

/** Where a phrase stands: whole words, any case, any white space, straight or curly quotes. One match for each line it touches. */
export function phraseMatches(pasted: Pasted, phrase: string): Match[] {
  const words = phrase.split(/\s+/).filter(Boolean)
  const isHopeless = words.length === 0 || plainRuns(phrase).some((run) => !pasted.lowered.includes(run))
  if (isHopeless) return []
  return [...pasted.text.matchAll(matcher(words))].flatMap(({ index, 0: found }) => inLines(pasted, index, found))
}

/** Parts of a phrase that are spelled in one way only: looking for them is cheap and rules out most phrases. */
function plainRuns(phrase: string): string[] {
  return phrase.toLowerCase().match(/[a-z0-9_]+/g) ?? []
}

function matcher(words: readonly string[]): RegExp {
  const spelled = words.map((word) => escaped(word).replace(/['‘’"“”-]/g, spellings)).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${spelled}(?![\\p{L}\\p{N}_])`, 'giu')
}

/** A text as a regular expression that finds it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function spellings(sign: string): string {
  if (sign === '-') return '[-‐‑–]'
  return /['‘’]/.test(sign) ? "['‘’‛′´`]" : '["“”„‟″]'
}

function inLines({ lines, starts }: Pasted, index: number, found: string): Match[] {
  const first = lineAt(starts, index)
  let offset = index
  return found.split('\n').flatMap((part, further) => {
    const line = first + further
    const from = offset - (starts[line] ?? 0) + (part.length - part.trimStart().length)
    offset += part.length + 1
    const length = part.trim().length
    return length > 0 && line < lines.length ? [{ line: line + 1, from, to: from + length }] : []
  })
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
