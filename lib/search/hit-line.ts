import type { SearchEntry } from './entry.ts'
import { wordsOf } from './terms.ts'

/** The line of an entry that fits a query best, and where in it the words stand. */
export type HitLine = {
  readonly text: string
  /** What kind of line it is: what users say, or what the page says. */
  readonly from: 'symptom' | 'text'
  readonly marks: readonly (readonly [from: number, to: number])[]
}

const longestLine = 160

/** The line with most of the terms, what users say before what the page says; none where only the title has them. */
export function hitLine(entry: SearchEntry, terms: ReadonlySet<string>, locale: string): HitLine | undefined {
  const symptoms = (entry.symptoms ?? []).map((text) => marked(text, 'symptom', terms, locale))
  const lines = entry.lines.map((text) => marked(text, 'text', terms, locale))
  const [best] = [...symptoms, ...lines].sort((one, other) => other.count - one.count)
  return best && best.count > 0 ? shortened(best.line) : undefined
}

/** Where the terms stand in a text. */
export function marksIn(text: string, terms: ReadonlySet<string>, locale: string): [number, number][] {
  return wordsOf(text, locale).flatMap(({ from, to, term }) => (term && terms.has(term) ? [[from, to] as [number, number]] : []))
}

function marked(text: string, from: HitLine['from'], terms: ReadonlySet<string>, locale: string): { line: HitLine; count: number } {
  const found = wordsOf(text, locale).filter(({ term }) => term && terms.has(term))
  return {
    line: { text, from, marks: found.map((word) => [word.from, word.to] as const) },
    count: new Set(found.map(({ term }) => term)).size
  }
}

/** As much of a long line as people read, from before its first mark on. */
function shortened({ text, from, marks }: HitLine): HitLine {
  if (text.length <= longestLine) return { text, from, marks }
  const first = marks[0]?.[0] ?? 0
  const start = first < longestLine / 2 ? 0 : text.lastIndexOf(' ', first - longestLine / 4) + 1
  const end = text.length - start <= longestLine ? text.length : Math.max(text.lastIndexOf(' ', start + longestLine), start + 1)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    from,
    marks: marks.filter((mark) => mark[0] >= start && mark[1] <= end).map(([a, b]) => [a + shift, b + shift] as const)
  }
}
