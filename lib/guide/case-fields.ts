import { plainText } from './plain-text.ts'
import { id, list, object, oneOf, orElse, record, type Schema, text, wholeNumber, word } from './schema.ts'

// What the first-frame script needs of a case, and what every page needs of it: its code has this and no more.

/** The maximum length of a placeholder's value, in characters. */
const longestValue = 255

/** 2000-01-01 in milliseconds: no time in a case is earlier. */
export const earliestTime = 946_684_800_000

/** 2100-01-01 in milliseconds: no time in a case is later. */
export const latestTime = 4_102_444_800_000

/** A time in whole milliseconds since 1970. Any other number becomes the closest valid one, so that a wrong clock loses no data. */
export const time: Schema<number> = (value, miss) => {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  const closest = Math.trunc(Math.min(Math.max(value, earliestTime), latestTime))
  if (closest !== value) miss('out-of-range')
  return closest
}

/** A revision of a guide or prerequisite. */
export const revision = wholeNumber(0, 999_999)

export const prerequisiteStates = ['confirmed', 'not-met', 'not-applicable'] as const

/** Answers in the order they were given. In a loop the same step appears again. */
export function trail<Time>(at: Schema<Time>) {
  return list(object({ step: id, choice: id, at }))
}

/** What the reader said about each prerequisite, when, and which revision of it they saw. */
export function prerequisites<Time>(at: Schema<Time>) {
  return record(object({ state: oneOf(prerequisiteStates), revision, at }))
}

/** The version of the stored format that this app writes. */
export const format = oneOf([1])

/** Placeholder values, by placeholder name. Never shared. */
export const values = orElse(record(text(longestValue, plainText), word(/^[a-z][\w-]*$/i)), {})
