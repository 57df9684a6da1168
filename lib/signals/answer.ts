import { listedLines, shownLines } from './answer-limits.ts'
import type { Found } from './causes-first.ts'
import { type Findable, findingSignals } from './find-signals.ts'
import { atOnce, type Parts } from './parts.ts'
import { linesOf, type Match, merged } from './text-lines.ts'
import { unknownCodes } from './unknown-codes.ts'
import type { Unlisted } from './unlisted-codes.ts'

/** A found signal, with as much of its places as people read. */
export type FoundSignal = {
  readonly id: string
  /** The first lines in which it stands. */
  readonly lines: readonly number[]
  /** In how many lines it stands, or in a single one, how often. */
  readonly times: number
  readonly consequences: readonly FoundSignal[]
}

/** What there is to say about a pasted text: short, however long that is. */
export type Answer = {
  readonly found: readonly FoundSignal[]
  readonly unlisted: readonly Unlisted[]
  /** How many lines were searched. */
  readonly lines: number
  /** Where something was found in the beginning of the text. */
  readonly marks: readonly Match[]
  /** Where nothing was found: the first codes in the text, none of which is a signal there. */
  readonly unknown: readonly string[]
}

const mostMarks = 1_000

/** Searches a text, leaving off now and then. */
export function* answering(findable: Findable, text: string): Parts<Answer> {
  const { found, unlisted } = yield* findingSignals(findable, text)
  const isNothing = found.length === 0 && unlisted.length === 0
  return {
    found: found.map(bounded),
    unlisted,
    lines: text.trim() === '' ? 0 : linesOf(text.trimEnd()).length,
    marks: merged(allMatches(found).filter(({ line }) => line <= shownLines)).slice(0, mostMarks),
    unknown: isNothing ? yield* unknownCodes(findable, text) : []
  }
}

/** Searches a text without a pause. */
export function answerTo(findable: Findable, text: string): Answer {
  return atOnce(answering(findable, text))
}

function bounded({ id, matches, consequences }: Found): FoundSignal {
  const lines = [...new Set(matches.map(({ line }) => line))]
  return {
    id,
    lines: lines.slice(0, listedLines),
    times: lines.length === 1 ? matches.length : lines.length,
    consequences: consequences.map(bounded)
  }
}

function allMatches(found: readonly Found[]): Match[] {
  return found.flatMap(({ matches, consequences }) => [...matches, ...allMatches(consequences)])
}
