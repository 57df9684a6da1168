import { anyOf } from './patterns.ts'
import type { Span } from './text-lines.ts'
import { windowsLevels } from './windows-labels.ts'

/** One event on one line, as Windows lists it. */
export type WindowsRow = {
  readonly id?: Span
  /** Whether the list has a column for the program that logged the event. */
  readonly namesSource: boolean
}

const sign = String.raw`["'\s,;|]`
const level = anyOf(Object.values(windowsLevels).flat())
const half = String.raw`(?:[ap]\. ?m\.|[ap]m|上午|下午|午前|午後)`
const time = String.raw`\d[\d/.:-]{5,10}[.,T\s]{1,4}(?:${half}\s?)?\d[\d:.]{3,15}Z?(?:\s?${half})?`
const nextColumn = String.raw`(?:\t|\s\s\s{0,60}|["']?\s?[,;|]\s?["']?)`
const lastOfColumn = String.raw`(?=["']?(?:\s*$|\t|\s\s|\s?[,;|]))`

// Event Viewer's list: level, date and time, source, id. Get-WinEvent's: time, id, level. Get-EventLog's: index, time, level, source, id.
const start = `^${sign}{0,40}${level}${sign}{1,60}(?:${time})${sign}`
const listRow = new RegExp(start, 'iu')
const idInList = new RegExp(String.raw`${start}{1,60}(?!${sign})[^\t,;|"]{1,80}?${nextColumn}(\d{1,5})${lastOfColumn}`, 'diu')
const tableRow = new RegExp(String.raw`^${sign}{0,40}${time}${sign}{1,60}(\d{3,5})${sign}{1,40}${level}(?![\p{L}\p{N}_])`, 'diu')
const eventLogRow = new RegExp(
  String.raw`^\s{0,12}\d{1,9}\s\p{L}{3}\s\d\d\s\d\d:\d\d\s{1,9}${level}\s{1,20}\S[^\t]{0,40}?\s{1,20}(\d{1,5})\s`,
  'diu'
)

/** Reads the event from a row of a list or table; `undefined` if the line is not such a row. */
export function windowsRow(line: string): WindowsRow | undefined {
  if (listRow.test(line)) return { id: span(idInList.exec(line)), namesSource: true }
  const inTable = span(tableRow.exec(line))
  if (inTable) return { id: inTable, namesSource: false }
  const inEventLog = span(eventLogRow.exec(line))
  return inEventLog && { id: inEventLog, namesSource: true }
}

// A row of a whole export: id, version, qualifiers, level, task, opcode, keywords.
const exportedRow = /(?:^|[,;\t])"?(\d{1,5})"?([,;\t])(?:"?\d{0,6}"?\2){5}"?-?\d{15,20}"?\2/d

/** The event id in a row of `Get-WinEvent | Export-Csv` without a header. */
export function exportedId(line: string): Span | undefined {
  return /\d{15}/.test(line) ? span(exportedRow.exec(line)) : undefined
}

function span(found: RegExpExecArray | null): Span | undefined {
  const [from, to] = found?.indices?.[1] ?? []
  return from === undefined || to === undefined ? undefined : { from, to }
}
