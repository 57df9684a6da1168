import { listedLines, shownLines } from './answer-limits.ts'
import type { Found } from './causes-first.ts'
import { type Findable, findingSignals } from './find-signals.ts'
import { atOnce, type Parts } from './parts.ts'
import { linesOf, type Match, merged } from './text-lines.ts'
import { unknownCodes } from './unknown-codes.ts'
import type { Unlisted } from './unlisted-codes.ts'

/** A found signal with the places that are shown to people. */
export type FoundSignal = {
  readonly id: string
  /** The first lines in which it occurs. */
  readonly lines: readonly number[]
  /** In how many lines it occurs; if there is only one, how often in it. */
  readonly times: number
  readonly consequences: readonly FoundSignal[]
}

/** The result of searching a pasted text. Short, however long the text is. */
export type Answer = {
  readonly found: readonly FoundSignal[]
  readonly unlisted: readonly Unlisted[]
  /** How many lines were searched. */
  readonly lines: number
  /** Where something was found in the lines that are shown. */
  readonly marks: readonly Match[]
  /** If nothing was found: the first codes in the text that no signal explains. */
  readonly unknown: readonly string[]
}

const mostMarks = 1_000

/** Searches a text in slices, pausing after each. */
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

/** Searches a text in one go. */
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
