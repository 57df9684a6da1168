import { linesOf, type Match } from './text-lines.ts'

/** A pasted text cleaned up for the finder, with the same lines. */
export type ReadableText = {
  readonly lines: readonly string[]
  /** Converts a match to its position in the pasted text. */
  readonly toOriginal: (match: Match) => Match
}

/** The column at which each character began in the pasted line, plus the one after the last. */
type Columns = { readonly starts: readonly number[]; readonly ends: readonly number[] }

/** `columns` is missing if the line is unchanged. `quoted` characters were cut from its beginning. */
type Line = { readonly text: string; readonly columns?: Columns; readonly quoted: number }

// Soft hyphens, zero-width characters, direction marks, byte order marks, and the zero bytes of UTF-16 read as bytes.
const invisible = String.raw`[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]`
const wide = String.raw`[\u3000\uff01-\uff5e]`
const entity = '&(?:nbsp|amp|lt|gt|quot|apos|#160|#xa0|#39|#x27);'
const odd = new RegExp(`${invisible}|${wide}|${entity}`, 'gi')
const anyOdd = new RegExp(odd.source, 'i')
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'" }

// Not the end of an element that goes on in the next line.
const quotation = /^[ \t]{0,3}(?:>(?=[>\s]|$)[ \t]?)+/

/**
 * Removes what copying and mailing add to a text: invisible characters, spaces between all letters, full-width characters, HTML entities,
 * quote marks.
 */
export function readableText(text: string): ReadableText {
  const pasted = linesOf(text)
  const isSpaced = pasted.some(isSpacedText)
  const lines = pasted.map((line) => unquoted(plain(isSpaced ? closedUp(line) : { text: line })))
  return {
    lines: lines.map((line) => line.text),
    toOriginal({ line, from, to }) {
      const { columns, quoted } = lines[line - 1] ?? { quoted: 0 }
      const [first, last] = [from + quoted, to + quoted - 1]
      return { line, from: columns?.starts[first] ?? first, to: columns?.ends[last] ?? last + 1 }
    }
  }
}

type Piece = Omit<Line, 'quoted'>

function plain(line: Piece): Piece {
  if (!anyOdd.test(line.text)) return line
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      starts.push(line.columns?.starts[at] ?? at)
      ends.push(line.columns?.ends[at] ?? at + 1)
    }
    text += line.text.slice(from, to)
  }
  let last = 0
  for (const { 0: found, index } of line.text.matchAll(odd)) {
    keep(last, index)
    last = index + found.length
    const replacement = replacementOf(found)
    if (replacement === '') continue
    starts.push(line.columns?.starts[index] ?? index)
    ends.push(line.columns?.ends[last - 1] ?? last)
    text += replacement
  }
  keep(last, line.text.length)
  return { text, columns: { starts, ends } }
}

function replacementOf(found: string): string {
  if (found.length > 1) return entities[found.slice(1, -1).toLowerCase()] ?? ' '
  const code = found.charCodeAt(0)
  if (code === 0x3000) return ' '
  return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : ''
}

/** Whether a line is UTF-16 whose zero bytes became spaces. It must be long enough not to be a list of single letters. */
function isSpacedText(line: string): boolean {
  return blanksFrom(line) !== undefined && (closedUp(line).text.match(/\p{L}/gu)?.length ?? 0) >= 6
}

/** The column, 0 or 1, from which every other character is a space. */
function blanksFrom(line: string): number | undefined {
  if (line.length < 8) return undefined
  return [0, 1].find((first) => {
    for (let at = first; at < line.length; at += 2) if (line[at] !== ' ') return false
    return true
  })
}

function closedUp(line: string): Piece {
  const blanks = blanksFrom(line)
  if (blanks === undefined) return { text: line }
  const starts = Array.from({ length: Math.ceil((line.length - 1 + blanks) / 2) }, (_, i) => 2 * i + 1 - blanks)
  return { text: starts.map((at) => line[at]).join(''), columns: { starts, ends: starts.map((at) => at + 1) } }
}

function unquoted({ text, columns }: Piece): Line {
  const quoted = quotation.exec(text)?.[0].length ?? 0
  return { text: text.slice(quoted), columns, quoted }
}
