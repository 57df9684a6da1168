import { plainText } from './plain-text.ts'
import { id, list, object, oneOf, orElse, record, type Schema, text, wholeNumber, word } from './schema.ts'

// What the first-frame script needs of a case, and what every page needs of it: its code has this and no more.

/** The longest value of a placeholder, in characters. */
const longestValue = 255

/** The beginning of 2000: no time of a case is earlier. */
export const earliestTime = 946_684_800_000

/** The beginning of 2100: no time of a case is later. */
export const latestTime = 4_102_444_800_000

/** A time in whole milliseconds since 1970. Of any other number the closest one is taken: a clock that was wrong loses nothing. */
export const time: Schema<number> = (value, miss) => {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  const closest = Math.trunc(Math.min(Math.max(value, earliestTime), latestTime))
  if (closest !== value) miss('out-of-range')
  return closest
}

/** A revision of a guide or prerequisite. */
export const revision = wholeNumber(0, 999_999)

export const prerequisiteStates = ['confirmed', 'not-met', 'not-applicable'] as const

/** Answers in the order they were given; a loop makes a step appear again. */
export function trail<Time>(at: Schema<Time>) {
  return list(object({ step: id, choice: id, at }))
}

/** What the reader said of a prerequisite, when, and which revision of it they saw. */
export function prerequisites<Time>(at: Schema<Time>) {
  return record(object({ state: oneOf(prerequisiteStates), revision, at }))
}

/** The format of a case that this version writes. */
export const format = oneOf([1])

/** Placeholders filled in, by their names; never shared. */
export const values = orElse(record(text(longestValue, plainText), word(/^[a-z][\w-]*$/i)), {})
