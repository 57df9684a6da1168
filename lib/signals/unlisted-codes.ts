import type { Log } from './log.ts'
import { type Events, namedBy } from './source-matches.ts'
import type { Match } from './text-lines.ts'

/** An id in a log's ranges that no signal explains, and the line where it first occurs. */
export type Unlisted = { code: string; line: number }

/** Whether an id is in one of the log's ranges. */
export function isInRange({ ranges = [] }: Log, code: string): boolean {
  const id = Number(code)
  return ranges.some(([first, last]) => id >= first && id <= last)
}

/** The codes that no signal explains, each with its first line in an event that does not name another program as its source. */
export function unlistedCodes(codes: ReadonlyMap<string, Match[]>, logs: readonly Log[], { eventOf }: Events): Unlisted[] {
  const owners = logs.map((log) => ({ log, names: namedBy(log.sources ?? []) }))
  return [...codes]
    .flatMap(([code, matches]): Unlisted[] => {
      const ofCode = owners.filter(({ log }) => isInRange(log, code))
      const first = matches.find((match) => {
        const event = eventOf(match)
        return !event.namesSource || ofCode.some(({ log, names }) => !log.sources || names(event))
      })
      return first ? [{ code, line: first.line }] : []
    })
    .sort((one, other) => one.line - other.line)
}
