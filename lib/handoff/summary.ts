import type { Case } from '#lib/guide/case.ts'
import { time } from '#lib/guide/case-fields.ts'
import type { Handoff, Received } from '#lib/guide/handoff.ts'
import { object, type Schema, wholeNumber } from '#lib/guide/schema.ts'
import { untriedSteps } from '#lib/guide/untried-steps.ts'
import { fitGuide, type KnownFindings, type KnownGuide } from './fit-guide.ts'
import { type HandoffOptions, handoffOf } from './handoff-of.ts'
import { handoffSchema, tidied } from './handoff-schema.ts'
import { longestSummary } from './limits.ts'
import { check, isTaken, problemOf, readWhole } from './parse.ts'

export type SummaryOptions = HandoffOptions & {
  /** The full hand-off link. */
  readonly link?: string
  /** Prerequisites marked as not met before the trail passed their fix. */
  readonly beforeFix?: readonly string[]
}

/**
 * A case as a JSON file: everything that is passed on, with times like `2026-11-24T08:31:00.000Z`, plus the link, what was not tried
 * and what was not met only before its fix, for people who read the file. `undefined` if it would be too long.
 */
export function encodeSummaryJson(c: Case, { link, beforeFix, ...options }: SummaryOptions): string | undefined {
  const handoff = handoffOf(c, options)
  const untried = untriedSteps(handoff.trail)
  const summary = { telusur: 1, link, untried, beforeFix, ...writtenHandoff(handoff, () => {}) }
  const text = JSON.stringify(summary, undefined, 2)
  return text.length <= longestSummary && isTaken(text, parseSummary) ? text : undefined
}

/** Reads such a file and fits it to today's guide. Never throws. */
export function decodeSummaryJson(guide: KnownGuide & KnownFindings, text: string): Received {
  try {
    check(text.length <= longestSummary, 'too-long')
    return fitGuide(guide, parseSummary(text), guide)
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

function parseSummary(text: string): Handoff {
  const found: unknown = JSON.parse(text.trim())
  check(readWhole(version, found).telusur === 1, 'newer')
  return tidied(readWhole(readHandoff, found))
}

const version = object({ telusur: wholeNumber(1, Number.MAX_SAFE_INTEGER) })
const writtenHandoff = handoffSchema((at) => (typeof at === 'number' ? writeTime(at) : undefined))
const readHandoff = handoffSchema((value, miss) => {
  const at = time(Date.parse(String(value)), miss)
  return at !== undefined && writeTime(at) === value ? at : undefined
}) satisfies Schema<Handoff>

function writeTime(at: number): string {
  return new Date(at).toISOString()
}
