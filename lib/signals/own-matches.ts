import type { Signal } from '#lib/guide/types.ts'
import { areOnlyCodes } from './code-matches.ts'
import { type LoggedEvent, loggedEvents } from './logged-events.ts'
import { escaped } from './phrase-matches.ts'
import type { Match } from './text-lines.ts'

/** Tells of each match of a signal's code whether it is the signal's, or some other program's that logs the same code. */
export function ownMatches(lines: readonly string[], isCode: (code: string) => boolean) {
  let pasted: { areOnlyCodes: boolean; eventOf: (match: Match) => LoggedEvent } | undefined
  return ({ beside, loggedBy }: Pick<Signal, 'beside' | 'loggedBy'>): ((match: Match) => boolean) => {
    const texts = beside ?? loggedBy
    if (!texts) return () => true
    const wanted = anyOf(texts)
    const known = new Map<LoggedEvent, boolean>()
    return (match) => {
      pasted ??= { areOnlyCodes: areOnlyCodes(lines, isCode), eventOf: loggedEvents(lines) }
      const event = pasted.eventOf(match)
      const isOwn = known.get(event) ?? ((!beside && !event.namesSource) || wanted.test(event.text))
      known.set(event, isOwn)
      return isOwn || pasted.areOnlyCodes
    }
  }
}

/** Finds any of the texts, but not as a part of a word or of a computer's or account's name. */
function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${texts.map(escaped).join('|')})(?![\\p{L}\\p{N}_]|[-.][\\p{L}\\p{N}])`, 'iu')
}
