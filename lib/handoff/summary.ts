import type { Answer, Case, Mark, Progress } from '#lib/guide/case.ts'
import type { Handoff, Received } from '#lib/guide/handoff.ts'
import { untriedSteps } from '#lib/guide/untried-steps.ts'
import { fitGuide, type KnownFindings, type KnownGuide } from './fit-guide.ts'
import { type HandoffOptions, handoffOf } from './handoff-of.ts'
import { longestSummary } from './limits.ts'
import {
  check,
  isTaken,
  optional,
  parseById,
  parseId,
  parseList,
  parseName,
  parseNotes,
  parseRecord,
  parseRevision,
  parseState,
  parseString,
  parseText,
  parseTime,
  problemOf
} from './parse.ts'

export type SummaryOptions = HandoffOptions & {
  /** The whole address of the hand-off link. */
  readonly link?: string
}

/**
 * A case as a JSON file: all that is passed on, times as `2026-11-24T08:31:00.000Z`, and for whoever reads the file the link
 * and what is untried. Nothing where it is more than a reader takes.
 */
export function encodeSummaryJson(c: Case, { link, ...options }: SummaryOptions): string | undefined {
  const { madeAt, trail, prerequisites, signals, ...others } = handoffOf(c, options)
  const summary = {
    telusur: 1,
    madeAt: writeTime(madeAt),
    link,
    ...others,
    trail: trail.map((answer) => ({ ...answer, at: writeTime(answer.at) })),
    untried: untriedSteps(trail),
    prerequisites: mapValues(prerequisites, (mark) => ({ ...mark, at: writeTime(mark.at) })),
    signals: signals && mapValues(signals, writeTime)
  }
  const text = JSON.stringify(summary, undefined, 2)
  return text.length <= longestSummary && isTaken(text, parseSummary) ? text : undefined
}

/** The hand-off in such a text, as far as it fits the guide of today. Never throws. */
export function decodeSummaryJson(guide: KnownGuide & KnownFindings, text: string): Received {
  try {
    check(text.length <= longestSummary, 'too-long')
    return fitGuide(guide, parseSummary(text), guide)
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

function parseSummary(text: string): Handoff {
  const found = parseRecord(JSON.parse(text.trim()))
  check(Number.isInteger(found.telusur) && Number(found.telusur) > 0)
  check(found.telusur === 1, 'newer')
  return {
    guide: parseId(found.guide),
    revision: parseRevision(found.revision),
    madeAt: parseWrittenTime(found.madeAt),
    name: optional(found.name, parseName),
    trail: parseList(found.trail).map(parseAnswer),
    prerequisites: parseById(found.prerequisites, parseMark),
    notes: optional(found.notes, parseNotes),
    signals: optional(found.signals, (signals) => parseById(signals, parseWrittenTime)),
    evidence: optional(found.evidence, (evidence) => parseById(evidence, parseEvidence))
  }
}

function parseAnswer(value: unknown): Answer {
  const { step, choice, at } = parseRecord(value)
  return { step: parseId(step), choice: parseId(choice), at: parseWrittenTime(at) }
}

function parseMark(value: unknown): Mark {
  const { state, revision, at } = parseRecord(value)
  return { state: parseState(state), revision: parseRevision(revision), at: parseWrittenTime(at) }
}

function parseEvidence(value: unknown): Progress['evidence'][string] {
  const { have, text } = parseRecord(value)
  check(typeof have === 'boolean')
  return text === undefined ? { have } : { have, text: parseText(text) }
}

function writeTime(at: number): string {
  return new Date(at).toISOString()
}

function parseWrittenTime(value: unknown): number {
  const text = parseString(value)
  const at = parseTime(Date.parse(text))
  check(writeTime(at) === text)
  return at
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]))
}
