import { causesFirst, type Found, type Hit } from './causes-first.ts'
import { codePlaces } from './code-context.ts'
import { codeMatches, codeOf } from './code-matches.ts'
import type { Log } from './log.ts'
import { phraseMatches, searchedText } from './phrase-matches.ts'
import { readableText } from './readable-text.ts'
import type { FindableSignal } from './signal.ts'
import { type Events, eventsIn, sourceMatches } from './source-matches.ts'
import { type Match, merged, type Span } from './text-lines.ts'
import { isInRange, type Unlisted, unlistedCodes } from './unlisted-codes.ts'
import { exportedId, windowsRow } from './windows-rows.ts'
import { type TableRecord, tableRecords } from './windows-tables.ts'

/** What is looked for: a guide's signals, and the logs in which they are seen, both by id. */
export type Findable = {
  readonly signals: Readonly<Record<string, FindableSignal>>
  readonly logs: Readonly<Record<string, Log>>
}

/**
 * The signals in a text that somebody pasted, cause before consequence, then errors first, then in order of appearance.
 * Lines and columns count in the text as it was pasted; the time it takes is linear in its length.
 */
export function findSignals({ signals, logs }: Findable, text: string): { found: Found[]; unlisted: Unlisted[] } {
  const { lines, toOriginal } = readableText(text)
  const entries = Object.entries(signals)
  const allLogs = Object.values(logs)
  const named = new Set(entries.flatMap(([, { patterns }]) => patterns.flat().flatMap((pattern) => codeOf(pattern) ?? [])))
  const isCode = (code: string) => named.has(code) || allLogs.some((log) => isInRange(log, code))

  const records = tableRecords(lines)
  const codes = codeMatches(lines, { isCode, isCodePlace: codePlaces(sourcesOf(allLogs)), idColumn: idColumns(lines, records) })
  const events = eventsIn(lines, records, isCode)
  const matchesOf = lookUp(lines, codes)

  const hits = entries.flatMap(([id, signal]): Hit[] => {
    const isOwn = sourceMatches(signal, events)
    const ownMatches = (pattern: string) => (codeOf(pattern) === undefined ? matchesOf(pattern) : matchesOf(pattern).filter(isOwn))
    const isOfOneLine = Object.hasOwn(logs, signal.log) && isLineFormat(logs[signal.log])
    const matches = merged(
      signal.patterns.flatMap((pattern) => {
        if (typeof pattern === 'string') return ownMatches(pattern)
        return isOfOneLine ? inOneEvent(pattern.map(ownMatches), events) : allThere(pattern.map(ownMatches))
      })
    )
    return matches.length > 0 ? [{ id, signal, matches: matches.map(toOriginal) }] : []
  })
  const others = new Map([...codes].filter(([code]) => !named.has(code)))
  return { found: causesFirst(hits), unlisted: unlistedCodes(others, allLogs, events) }
}

function isLineFormat(log: Log | undefined): boolean {
  return log?.format === 'journal' || log?.format === 'lines'
}

/** Other formats write no ids of events beside their source, but processes, ports and sizes. */
function sourcesOf(logs: readonly Log[]): string[] {
  return logs.flatMap(({ format, sources = [] }) => (format === 'windows-events' ? sources : []))
}

function idColumns(lines: readonly string[], records: readonly TableRecord[]): (line: number) => Span | undefined {
  const inTables = new Map(records.map(({ id }) => [id.line - 1, id]))
  return (line) => {
    const text = lines[line] ?? ''
    return inTables.get(line) ?? windowsRow(text)?.id ?? exportedId(text)
  }
}

function lookUp(lines: readonly string[], codes: ReadonlyMap<string, Match[]>): (pattern: string) => readonly Match[] {
  const searched = searchedText(lines)
  const known = new Map<string, readonly Match[]>()
  return (pattern) => {
    const code = codeOf(pattern)
    const matches = known.get(pattern) ?? (code === undefined ? phraseMatches(searched, pattern) : (codes.get(code) ?? []))
    known.set(pattern, matches)
    return matches
  }
}

/** All matches of texts that must all be there; none where one is missing. */
function allThere(matches: readonly (readonly Match[])[]): readonly Match[] {
  return matches.every((each) => each.length > 0) ? matches.flat() : []
}

/** All matches of texts within the events in which all of them are. */
function inOneEvent(matches: readonly (readonly Match[])[], { eventOf }: Events): readonly Match[] {
  if (allThere(matches).length === 0) return []
  const eventsOfEach = matches.map((each) => new Set(each.map(eventOf)))
  return matches.flat().filter((match) => eventsOfEach.every((ofText) => ofText.has(eventOf(match))))
}
