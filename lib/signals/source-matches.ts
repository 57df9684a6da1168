import { areOnlyCodes } from './code-matches.ts'
import { type LoggedEvent, loggedEvents } from './logged-events.ts'
import { once } from './once.ts'
import { anyOf } from './patterns.ts'
import type { FindableSignal } from './signal.ts'
import type { Match } from './text-lines.ts'
import { windowsWordings } from './windows-labels.ts'
import type { TableRecord } from './windows-tables.ts'

/** The events of a text. Computed when first needed, because most texts do not need them. */
export type Events = {
  readonly eventOf: (match: Match) => LoggedEvent
  /** Whether only codes were pasted. */
  readonly areOnlyCodes: () => boolean
}

export function eventsIn(lines: readonly string[], records: readonly TableRecord[], isCode: (code: string) => boolean): Events {
  const events = once(() => loggedEvents(lines, records))
  return { eventOf: (match) => events()(match), areOnlyCodes: once(() => areOnlyCodes(lines, isCode)) }
}

/** Returns a test for matches of a signal's code: whether it belongs to the signal, or to another program that logs the same code. */
export function sourceMatches(
  { beside, loggedBy }: Pick<FindableSignal, 'beside' | 'loggedBy'>,
  { eventOf, areOnlyCodes }: Events
): (match: Match) => boolean {
  const texts = beside ?? loggedBy
  if (!texts) return () => true
  const isNamed = namedBy(texts)
  return (match) => {
    const event = eventOf(match)
    return (!beside && !event.namesSource) || isNamed(event) || areOnlyCodes()
  }
}

/** Returns a test for events: whether one of the texts occurs, but not as part of a word, computer name or account name. */
export function namedBy(texts: readonly string[]): (event: LoggedEvent) => boolean {
  const wanted = new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])${anyOf(texts.flatMap(windowsWordings))}(?![\p{L}\p{N}_]|[-.][\p{L}\p{N}])`,
    'iu'
  )
  const known = new Map<LoggedEvent, boolean>()
  return (event) => {
    const isNamed = known.get(event) ?? wanted.test(event.text)
    known.set(event, isNamed)
    return isNamed
  }
}
