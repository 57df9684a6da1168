import type { PrerequisiteState } from '#lib/guide/case.ts'
import { type Handoff, type HandoffProblem, longestText } from '#lib/guide/handoff.ts'
import { isId } from '#lib/guide/is-id.ts'
import { latestTime, longestId, mostEntries } from './limits.ts'

const hidden = /[^\P{Cc}\n\t]|[^\P{Default_Ignorable_Code_Point}\p{Join_Control}\p{Variation_Selector}]|[\p{Cs}\ufff9-\ufffb]/gu

/** Why what came in is not taken; thrown by everything named `parse…`, and never leaves this folder. */
export class Refusal extends Error {
  readonly problem: HandoffProblem

  constructor(problem: HandoffProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Why it is not taken, of whatever was thrown while it was read. */
export function problemOf(error: unknown): HandoffProblem {
  return error instanceof Refusal ? error.problem : 'damaged'
}

/** Whether a text that is about to be passed on will be taken. */
export function isTaken(text: string, parse: (text: string) => Handoff): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** @throws {Refusal} unless the condition holds */
export function check(holds: boolean, problem: HandoffProblem = 'damaged'): asserts holds {
  if (!holds) throw new Refusal(problem)
}

/** The value parsed, if there is one. */
export function optional<T>(value: unknown, parse: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : parse(value)
}

export function parseString(value: unknown): string {
  check(typeof value === 'string')
  return value
}

/** A list that is no longer than a reader takes. */
export function parseList(value: unknown): readonly unknown[] {
  check(Array.isArray(value))
  check(value.length <= mostEntries, 'too-long')
  return value
}

export function parseRecord(value: unknown): Readonly<Record<string, unknown>> {
  check(typeof value === 'object' && value !== null && !Array.isArray(value))
  return Object.fromEntries(Object.entries(value))
}

/** A record with ids as keys, and each of its values parsed. */
export function parseById<T>(value: unknown, parse: (value: unknown) => T): Record<string, T> {
  const entries = Object.entries(parseRecord(value))
  check(entries.length <= mostEntries, 'too-long')
  return Object.fromEntries(entries.map(([id, each]) => [parseId(id), parse(each)]))
}

export function parseId(value: unknown): string {
  const id = parseString(value)
  check(isSafeId(id))
  return id
}

/** Whether a text may be an id, of any guide, and be shown as it is. */
export function isSafeId(text: string): boolean {
  return text.length <= longestId && isId(text)
}

export function parseRevision(value: unknown): number {
  check(isWholeUpTo(999_999, value))
  return value
}

/** A time in milliseconds since 1970. */
export function parseTime(value: unknown): number {
  check(isWholeUpTo(latestTime, value))
  return value
}

function isWholeUpTo(most: number, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

export function parseState(value: unknown): PrerequisiteState {
  check(value === 'confirmed' || value === 'not-met' || value === 'not-applicable')
  return value
}

/** Notes by id, without empty ones. */
export function parseNotes(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(parseById(value, parseText)).filter(([, text]) => text !== ''))
}

/** What someone typed, as `cleanText` leaves it. */
export function parseText(value: unknown): string {
  const text = cleanText(parseString(value))
  check(text.length <= longestText, 'too-long')
  return text
}

/** The name of a case, on one line; nothing where nothing of it can be seen. */
export function parseName(value: unknown): string | undefined {
  return cleanLine(parseText(value)) || undefined
}

/**
 * The text without what hides or misleads: control characters but line ends and tabs, characters that show nothing or turn the
 * direction of reading, halves of characters. Joiners and variation selectors stay where they shape a letter or a picture.
 */
export function cleanText(text: string): string {
  const shown = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(hidden, '')
  return shown.replace(/(^|\p{ASCII})[\p{Join_Control}\p{Variation_Selector}]+/gu, '$1')
}

/** `cleanText` on one line: for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
