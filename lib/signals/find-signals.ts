import { causesFirst, type Found } from './causes-first.ts'
import { codePlaces } from './code-context.ts'
import { codeMatches } from './code-matches.ts'
import { codeOf } from './code-of.ts'
import type { Log } from './log.ts'
import { narrowed } from './narrowing.ts'
import { atOnce, type Parts } from './parts.ts'
import { phraseMatches } from './phrase-matches.ts'
import { prefixedCodeOf, prefixedMatches } from './prefixed-codes.ts'
import { readableText } from './readable-text.ts'
import { searchedText } from './searched-text.ts'
import type { FindableSignal } from './signal.ts'
import { type Events, eventsIn, sourceMatches } from './source-matches.ts'
import { type Match, merged, type Span } from './text-lines.ts'
import { isInRange, type Unlisted, unlistedCodes } from './unlisted-codes.ts'
import { exportedId, windowsRow } from './windows-rows.ts'
import { type TableRecord, tableRecords } from './windows-tables.ts'

/** What to search for: a guide's signals and the logs they appear in, both by id. */
export type Findable = {
  readonly signals: Readonly<Record<string, FindableSignal>>
  readonly logs: Readonly<Record<string, Log>>
}

/**
 * Finds a guide's signals in a pasted text. Causes come before consequences, then errors first, then in order of appearance. Lines and
 * columns refer to the text as it was pasted. Runs in linear time.
 */
export function findSignals(findable: Findable, text: string): SignalsIn {
  return atOnce(findingSignals(findable, text))
}

type SignalsIn = { found: Found[]; unlisted: Unlisted[] }

/** The same in slices, pausing after each. */
export function* findingSignals({ signals, logs }: Findable, text: string): Parts<SignalsIn> {
  const { lines, toOriginal } = readableText(text)
  yield
  const entries = Object.entries(signals)
  const allLogs = Object.values(logs)
  const texts = new Set(entries.flatMap(([, { patterns, unless = [] }]) => [...patterns.flat(), ...unless]))
  const named = new Set([...texts].flatMap((pattern) => codeOf(pattern) ?? []))
  const isCode = (code: string) => named.has(code) || allLogs.some((log) => isInRange(log, code))

  const records = tableRecords(lines)
  const codes = yield* codeMatches(lines, {
    isCode,
    isCodePlace: codePlaces(sourcesOf(allLogs)),
    idColumn: idColumns(lines, records)
  })
  const events = eventsIn(lines, records, isCode)
  const matchesOf = lookUp(lines, codes, [...texts])
  for (const pattern of texts) {
    matchesOf(pattern)
    yield
  }

  const hits = entries.flatMap(([id, signal]) => {
    const isOwn = sourceMatches(signal, events)
    const isFree = unlessMatches(signal, matchesOf, events)
    const ownMatches = (pattern: string) =>
      matchesOf(pattern).filter((match) => (codeOf(pattern) === undefined || isOwn(match)) && isFree(match))
    const isOfOneLine = Object.hasOwn(logs, signal.log) && isLineFormat(logs[signal.log])
    const matched = signal.patterns.flatMap((pattern) => {
      const parts = [pattern].flat()
      const matches = parts.map(ownMatches)
      const found = parts.length > 1 && isOfOneLine ? inOneEvent(matches, events) : allThere(matches)
      return found.length > 0 ? [{ parts, found }] : []
    })
    if (matched.length === 0) return []
    const { refines = [] } = signal
    return [{ id, signal, refines, matches: merged(matched.flatMap(({ found }) => found)), by: matched.map(({ parts }) => parts) }]
  })
  const others = new Map([...codes].filter(([code]) => !named.has(code)))
  const found = causesFirst(narrowed(hits, events).map((hit) => ({ ...hit, matches: hit.matches.map(toOriginal) })))
  return { found, unlisted: unlistedCodes(others, allLogs, events) }
}

function isLineFormat(log: Log | undefined): boolean {
  return log?.format === 'journal' || log?.format === 'lines'
}

/**
 * The sources that mark bare numbers near them as event ids. Only Windows logs have them; others write process ids, ports and sizes beside
 * the source.
 */
export function sourcesOf(logs: readonly Log[]): string[] {
  return logs.flatMap(({ format, sources = [] }) => (format === 'windows-events' ? sources : []))
}

/** The column of ids in a line: in a table with headings, or in a row of a list. */
export function idColumns(lines: readonly string[], records: readonly TableRecord[]): (line: number) => Span | undefined {
  const inTables = new Map(records.map(({ id }) => [id.line - 1, id]))
  return (line) => {
    const text = lines[line] ?? ''
    return inTables.get(line) ?? windowsRow(text)?.id ?? exportedId(text)
  }
}

type LookUp = (pattern: string) => readonly Match[]

function lookUp(lines: readonly string[], codes: ReadonlyMap<string, Match[]>, texts: readonly string[]): LookUp {
  const searched = searchedText(lines)
  const known = new Map<string, readonly Match[]>(
    prefixedMatches(
      searched,
      texts.filter((text) => prefixedCodeOf(text))
    )
  )
  return (pattern) => {
    const code = codeOf(pattern)
    const matches = known.get(pattern) ?? (code === undefined ? phraseMatches(searched, pattern) : (codes.get(code) ?? []))
    known.set(pattern, matches)
    return matches
  }
}

/** Returns a test for matches: whether the signal's `unless` texts are absent from the same event. */
function unlessMatches({ unless }: FindableSignal, matchesOf: LookUp, { eventOf }: Events): (match: Match) => boolean {
  const against = new Set(unless?.flatMap((text) => matchesOf(text).map(eventOf)))
  return (match) => against.size === 0 || !against.has(eventOf(match))
}

/** All matches of texts that must all occur; empty if one is missing. */
function allThere(matches: readonly (readonly Match[])[]): readonly Match[] {
  return matches.every((each) => each.length > 0) ? matches.flat() : []
}

/** The matches in those events that contain all of the texts. */
function inOneEvent(matches: readonly (readonly Match[])[], { eventOf }: Events): readonly Match[] {
  if (allThere(matches).length === 0) return []
  const eventsOfEach = matches.map((each) => new Set(each.map(eventOf)))
  return matches.flat().filter((match) => eventsOfEach.every((ofText) => ofText.has(eventOf(match))))
}
