import { isEventRow, isListRow } from './code-context.ts'
import type { Match } from './text-lines.ts'

/** One event of a pasted text, or what a person wrote between events. */
export type LoggedEvent = {
  readonly text: string
  /** Whether it says which program logged it. */
  readonly namesSource: boolean
}

const startOfXml = /<(?:Event|System)[\s>]/gi
const startOfMarkup = /^\s*(?:<(?:Event|System)[\s>]|[[,]?\s*\{)/i
const labelled = /^[\s[,]*\{?\s*["'*]*(\p{L}[\p{L} ]{0,23}\p{L})["'*]*\s*[:=]/u
const firstLabels = ['log name', 'nama log', 'timecreated']
const sourceLabels = ['source', 'sumber', 'provider name', 'providername']
const labelsOfOneEvent = [...firstLabels, ...sourceLabels, 'id', 'event id', 'eventid', 'id peristiwa']

/**
 * Finds the event in which a match stands. A row of a list is one event; elsewhere one ends where XML, JSON, a label that stands
 * once in each event, or words after an empty line begin anew.
 */
export function loggedEvents(lines: readonly string[]): (match: Match) => LoggedEvent {
  let group = newGroup()
  let header = ''
  let last: string | undefined
  let isAfterGap = false

  const events = lines.map((line) =>
    piecesOf(line).map(({ from, text }) => {
      if (text.trim() === '') {
        isAfterGap = true
        return { from, event: group.event }
      }
      const label = labelled.exec(text)?.[1]?.toLowerCase() ?? ''
      const [inList, inTable] = [isListRow(text), isEventRow(text)]
      const isFirst = inList || inTable || startOfMarkup.test(text) || firstLabels.includes(label)
      if (isFirst || group.has(label) || (isAfterGap && !(label && last))) group = newGroup()
      group.add(text, label, inList)
      // Get-WinEvent names the source once, above its rows.
      if (label === 'providername') header = `${text}\n`
      ;[last, isAfterGap] = [label, false]
      const row = { text: inTable ? header + text : text, namesSource: inList || header !== '' }
      return { from, event: inList || inTable ? () => row : group.event }
    })
  )
  return ({ line, from }) => events[line - 1]?.findLast((piece) => piece.from <= from)?.event() ?? { text: '', namesSource: false }
}

/** A line, cut where an event of XML begins. */
function piecesOf(line: string): { from: number; text: string }[] {
  const cuts = [0, ...[...line.matchAll(startOfXml)].map(({ index }) => index).filter((index) => index > 0)]
  return cuts.map((from, i) => ({ from, text: line.slice(from, cuts[i + 1]) }))
}

function newGroup() {
  const texts: string[] = []
  const labels = new Set<string>()
  let namesSource = false
  let event: LoggedEvent | undefined
  return {
    has: (label: string) =>
      (labelsOfOneEvent.includes(label) && labels.has(label)) || (namesSource && sourceLabels.includes(label)),
    add(text: string, label: string, isListRow: boolean) {
      texts.push(text)
      labels.add(label)
      namesSource ||= isListRow || sourceLabels.includes(label) || /<Provider\s/i.test(text)
    },
    /** Complete once every line has been added. */
    event: () => {
      event ??= { text: texts.join('\n'), namesSource }
      return event
    }
  }
}
