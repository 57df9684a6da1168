import { isJournalLine } from './journal-lines.ts'
import { isLevelLine } from './level-lines.ts'
import { lastAtMost, type Match } from './text-lines.ts'
import { windowsLabels } from './windows-labels.ts'
import { windowsRow } from './windows-rows.ts'
import type { TableRecord } from './windows-tables.ts'

/** One event of a pasted text, or a person's words between events. */
export type LoggedEvent = {
  readonly text: string
  /** Whether it states which program logged it. */
  readonly namesSource: boolean
}

const startOfElement = /<(?:Event|System)[\s>]|(?<=\}\s?,\s?)\{(?=\s?"(?:Id|EventId|Message|TimeCreated)"\s?:)/gi
const startOfMarkup = /^\s*(?:<(?:Event|System)[\s>]|[[,]?\s*\{)/i
// Event Viewer's tab of details, which has an empty line after nearly every line.
const startOfDetails = /^\s*[+-]\s+System\s*$/
const inDetails = /^(?:\s|[+-]\s)/
const provider = /<Provider\s|^\s*\[ ?Name ?\]\s/i
const labelled = /^[\s[,]*\{?\s*["'*]*(\p{L}[\p{L} .'’-]{0,30}\p{L})["'*]*\s*[:=]/u
const firstLabels = [...windowsLabels.logName.filter((label) => label !== 'logname'), 'timecreated']
const labelsOfOneEvent = [...firstLabels, ...windowsLabels.source, ...windowsLabels.eventId]

/**
 * Finds the event that a match belongs to. Each row of a list is one event. Otherwise a new event begins with an XML or JSON element, a
 * line of a log, a label that occurs once per event, or words after an empty line.
 */
export function loggedEvents(lines: readonly string[], records: readonly TableRecord[]): (match: Match) => LoggedEvent {
  let group = newGroup()
  let header = ''
  let last: string | undefined
  let isAfterGap = false
  const tables = recordsByLine(lines, records)

  const pieceOf = (text: string): (() => LoggedEvent) => {
    if (text.trim() === '') {
      isAfterGap = true
      return group.event
    }
    const label = labelled.exec(text)?.[1]?.toLowerCase() ?? ''
    const row = windowsRow(text)
    const inJournal = !row && isJournalLine(text)
    const isDetail = group.isOfDetails() && inDetails.test(text)
    const isFirst =
      row || inJournal || startOfDetails.test(text) || startOfMarkup.test(text) || firstLabels.includes(label) || isLevelLine(text)
    if (isFirst || group.has(label) || (isAfterGap && !(label && last) && !isDetail)) group = newGroup()
    group.add(text, label, inJournal || row?.namesSource === true)
    // Get-WinEvent names the source once, above its rows.
    if (label === 'providername') header = `${text}\n`
    ;[last, isAfterGap] = [label, false]
    if (!row) return group.event
    const event = { text: row.namesSource ? text : header + text, namesSource: row.namesSource || header !== '' }
    return () => event
  }

  const events = lines.map((line, index) => {
    const inTable = tables.get(index)
    if (inTable) return { starts: [0], events: [() => inTable] }
    const pieces = piecesOf(line)
    return { starts: pieces.map(({ from }) => from), events: pieces.map(({ text }) => pieceOf(text)) }
  })
  return ({ line, from }) => {
    const pieces = events[line - 1]
    return pieces?.events[lastAtMost(pieces.starts, from)]?.() ?? { text: '', namesSource: false }
  }
}

function recordsByLine(lines: readonly string[], records: readonly TableRecord[]): Map<number, LoggedEvent> {
  return new Map(
    records.flatMap(({ first, last, namesSource }) => {
      const event = { text: lines.slice(first, last + 1).join('\n'), namesSource }
      return Array.from({ length: last - first + 1 }, (_, i): [number, LoggedEvent] => [first + i, event])
    })
  )
}

/** Splits a line where an XML or JSON event begins. */
function piecesOf(line: string): { from: number; text: string }[] {
  const cuts = [0, ...[...line.matchAll(startOfElement)].map(({ index }) => index).filter((index) => index > 0)]
  return cuts.map((from, i) => ({ from, text: line.slice(from, cuts[i + 1]) }))
}

function newGroup() {
  const texts: string[] = []
  const labels = new Set<string>()
  let namesSource = false
  let event: LoggedEvent | undefined
  let isOfDetails = false
  const isSource = (label: string) => windowsLabels.source.includes(label)
  return {
    has: (label: string) => (labelsOfOneEvent.includes(label) && labels.has(label)) || (namesSource && isSource(label)),
    add(text: string, label: string, isNamed: boolean) {
      isOfDetails ||= startOfDetails.test(text)
      texts.push(text)
      labels.add(label)
      namesSource ||= isNamed || isSource(label) || provider.test(text)
    },
    isOfDetails: () => isOfDetails,
    /** The event, complete once every line has been added. */
    event: () => {
      event ??= { text: texts.join('\n'), namesSource }
      return event
    }
  }
}
