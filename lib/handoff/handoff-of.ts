import type { Case } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { latestTime } from './limits.ts'
import { cleanLine, cleanText, isSafeId } from './parse.ts'
import { withoutEmpty } from './without-empty.ts'

export type HandoffOptions = {
  /** The guide's revision of today. */
  readonly revision: number
  /** In milliseconds since 1970. */
  readonly madeAt: number
  /** Whether the notes go along, and with them the case's name. */
  readonly withNotes: boolean
}

/** What is passed on of a case: never what is remembered, undone or filled in. */
export function handoffOf({ guide, name, progress }: Case, { revision, madeAt, withNotes }: HandoffOptions): Handoff {
  const { trail, prerequisites, notes, signals, evidence } = progress
  const shownName = cleanLine(name)
  return {
    guide,
    revision,
    madeAt: saneTime(madeAt),
    trail: trail
      .filter(({ step, choice }) => isSafeId(step) && isSafeId(choice))
      .map(({ step, choice, at }) => ({ step, choice, at: saneTime(at) })),
    prerequisites: byId(prerequisites, ({ state, revision, at }) => ({ state, revision, at: saneTime(at) })),
    ...(withNotes && shownName ? { name: shownName } : {}),
    ...withoutEmpty({
      notes: byId(withNotes ? notes : {}, (text) => cleanText(text) || undefined),
      signals: byId(signals, saneTime),
      evidence: byId(evidence, ({ have, text }) => ({ have, ...(text ? { text: cleanText(text) } : {}) }))
    })
  }
}

function byId<T, U>(record: Readonly<Record<string, T>>, passedOn: (value: T) => U | undefined): Record<string, U> {
  const entries = Object.entries(record).map(([id, value]) => [id, passedOn(value)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, U] => isSafeId(entry[0]) && entry[1] !== undefined))
}

/** A clock that was wrong must not make a hand-off that no one can read. */
function saneTime(at: number): number {
  return Math.min(Math.max(Math.trunc(at), 0), latestTime)
}
