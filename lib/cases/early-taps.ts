import type { Answer, Progress } from '#lib/guide/case.ts'
import { prerequisiteStates, revision, time } from '#lib/guide/case-fields.ts'
import { id, object, oneOf, type Read } from '#lib/guide/schema.ts'
import type { Graph } from '#lib/guide/types.ts'
import { attempt } from './attempt.ts'
import { earlyTapsKey } from './storage-keys.ts'

/** What the reader said about a prerequisite; `null` removes the mark. */
export const markSchema = object({
  id,
  guide: id,
  at: time,
  prerequisite: id,
  state: oneOf([...prerequisiteStates, null]),
  revision
})

/** A prerequisite that was marked before the page's scripts ran. */
export type EarlyMark = Read<typeof markSchema>

/** A choice that was tapped before the page's scripts ran, with the neighbourhood of its step. */
export type EarlyAnswer = Pick<EarlyMark, 'id' | 'guide' | 'at'> &
  Pick<Answer, 'step' | 'choice'> & { readonly graph: Pick<Graph, 'start' | 'steps'> }

declare global {
  interface Window {
    /** This page's taps, for browsers that block `sessionStorage`. */
    telusurTaps?: unknown[]
  }
}

/** The taps that are not recorded yet, for every guide. Never throws. */
export function keptTaps(): readonly unknown[] {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(earlyTapsKey) ?? ''), undefined)
  return [...(Array.isArray(kept) ? kept : []), ...(window.telusurTaps ?? [])]
}

/** Stores these taps in place of all others. */
export function keepTaps(taps: readonly unknown[]): void {
  const isKept = attempt(() => {
    if (taps.length > 0) sessionStorage.setItem(earlyTapsKey, JSON.stringify(taps))
    else sessionStorage.removeItem(earlyTapsKey)
    return true
  }, false)
  window.telusurTaps = isKept ? [] : [...taps]
}

/** Keeps a tap until it is recorded. */
export function keepEarlyTap(tap: EarlyMark | EarlyAnswer): void {
  keepTaps([...keptTaps(), tap])
}

/** The marks, plus those tapped in this guide that are not recorded yet. */
export function withEarlyMarks(prerequisites: Progress['prerequisites'], guide: string): Progress['prerequisites'] {
  const marks = new Map(Object.entries(prerequisites))
  for (const tap of keptTaps()) {
    const early = markSchema(tap, () => {})
    if (early?.guide !== guide) continue
    const { prerequisite, state, revision, at } = early
    if (state) marks.set(prerequisite, { state, revision, at })
    else marks.delete(prerequisite)
  }
  return Object.fromEntries(marks)
}
