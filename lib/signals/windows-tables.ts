import type { Match } from './text-lines.ts'
import { windowsLabels } from './windows-labels.ts'

/** One event in a table with columns separated by commas, semicolons or tabs. Lines count from 0. */
export type TableRecord = {
  readonly first: number
  readonly last: number
  readonly id: Match
  readonly namesSource: boolean
}

type Header = { readonly separator: string; readonly columns: number; readonly id: number; readonly namesSource: boolean }
type Cell = { readonly line: number; readonly from: number; readonly to: number }

// A quote that is never closed must not swallow the rest of the text.
const mostLines = 300
const longestHeader = 2_000

/** The events of every table whose first line names its columns, in any order. Quoted cells may span several lines. */
export function tableRecords(lines: readonly string[]): TableRecord[] {
  const records: TableRecord[] = []
  let next = 0
  while (next < lines.length) {
    const header = headerIn(lines[next] ?? '')
    next++
    for (let record = header && recordAt(lines, next, header); header && record; record = recordAt(lines, next, header)) {
      records.push(record)
      next = record.last + 1
    }
  }
  return records
}

function headerIn(line: string): Header | undefined {
  if (line.length > longestHeader || /\d/.test(line)) return undefined
  const separator = [',', ';', '\t'].find((sign) => line.includes(sign))
  if (separator === undefined) return undefined
  const names = line.split(separator).map((name) => name.replace(/^[\s"]+|[\s"]+$/g, '').toLowerCase())
  const id = names.findIndex((name) => windowsLabels.eventId.includes(name))
  const isOfEvents = names.some((name) => others.includes(name))
  return id >= 0 && isOfEvents
    ? { separator, columns: names.length, id, namesSource: names.some((name) => windowsLabels.source.includes(name)) }
    : undefined
}

const others = Object.entries(windowsLabels).flatMap(([name, labels]) => (name === 'eventId' ? [] : labels))

function recordAt(
  lines: readonly string[],
  first: number,
  { separator, columns, id, namesSource }: Header
): TableRecord | undefined {
  const cells = cellsFrom(lines, first, separator)
  const cell = cells?.[id]
  // Event Viewer leaves the message out of the names of its columns.
  if (!cells || !cell || cells.length < columns || cells.length > columns + 1) return undefined
  const number = /^(\s*"?)(\d{1,5})"?\s*$/.exec(lines[cell.line]?.slice(cell.from, cell.to) ?? '')
  if (!number) return undefined
  const from = cell.from + (number[1]?.length ?? 0)
  const match = { line: cell.line + 1, from, to: from + (number[2]?.length ?? 0) }
  return { first, last: cells.at(-1)?.line ?? first, id: match, namesSource }
}

/** The cells of the record that begins on a line, and the line where it ends. */
function cellsFrom(lines: readonly string[], first: number, separator: string): Cell[] | undefined {
  const cells: Cell[] = []
  let isQuoted = false
  for (let line = first; line < Math.min(lines.length, first + mostLines); line++) {
    const text = lines[line] ?? ''
    let from = 0
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '"') isQuoted = !isQuoted
      else if (text[at] === separator && !isQuoted) {
        cells.push({ line, from, to: at })
        from = at + 1
      }
    }
    if (!isQuoted) return [...cells, { line, from, to: text.length }]
  }
  return undefined
}
