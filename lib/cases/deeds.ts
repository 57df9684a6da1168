import { type Answer, type Case, emptyProgress, type PrerequisiteState, type Progress } from '#lib/guide/case.ts'
import { targetOf } from '#lib/guide/follow.ts'
import type { Graph } from '#lib/guide/types.ts'
import { newId } from './new-id.ts'
import { undoParts } from './undo-parts.ts'

/** Something the reader did: a pure change to a case. Thanks to its id, applying it twice changes nothing. */
export type Deed = { readonly id: string; readonly at: number; readonly change: (c: Case) => Case }

/** How long a case remembers which deeds it contains, in milliseconds. Longer than any tab repeats them. */
export const recentFor = 30_000

/** Applies the deed. Returns the same case if it already contains the deed. */
export function applyDeed(c: Case, deed: Deed): Case {
  if (Object.hasOwn(c.recent, deed.id)) return c
  const stillRecent = Object.entries(c.recent).filter(([, at]) => deed.at - at < recentFor)
  const recent = Object.fromEntries([...stillRecent, [deed.id, deed.at]])
  return { ...deed.change(c), changedAt: Math.max(c.changedAt, deed.at), recent }
}

/**
 * Answers `step` with `choice`. At the head the answer is appended. Elsewhere in the trail, everything from the step's last answer on is
 * cut first, unless the answer is the same. A step that is not in the trail was opened by link and is appended. The graph may be just the
 * step's neighbourhood.
 */
export function answer(graph: Pick<Graph, 'start' | 'steps'>, step: string, choice: string, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const { trail, remembered } = c.progress
    const last = trail.at(-1)
    const head = last ? targetOf(graph, last) : graph.start
    const before = trail.findLastIndex((given) => given.step === step)
    if (head !== step && trail[before]?.choice === choice) return c
    const kept = head === step || before < 0 ? trail : trail.slice(0, before)
    return changed(c, id, {
      trail: [...kept, { step, choice, at }],
      remembered: { ...answersOf(trail.slice(kept.length)), ...remembered, [step]: choice }
    })
  })
}

/** Marks a prerequisite; without a state, removes the mark. */
export function mark(prerequisite: string, state: PrerequisiteState | undefined, revision: number, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const given = state && { state, revision, at }
    return changed(c, id, { prerequisites: withEntry(c.progress.prerequisites, prerequisite, given) })
  })
}

/** Goes back to before an answer of the trail. The answers that are cut are remembered. */
export function rewind(given: Answer, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const { trail, remembered } = c.progress
    const index = trail.findIndex((each) => each.step === given.step && each.at === given.at)
    if (index < 0) return c
    return changed(c, id, {
      trail: trail.slice(0, index),
      remembered: { ...answersOf(trail.slice(index)), ...remembered }
    })
  })
}

/** Fills in a placeholder, or empties it. Values never leave this browser. Cannot be undone. */
export function fillIn(placeholder: string, value: string, at: number, id = newId()): Deed {
  return deed(id, at, (c) => ({ ...c, values: withEntry(c.values, placeholder, value || undefined) }))
}

/** Writes a note on a step, outcome or prerequisite; an empty text removes it. Cannot be undone. */
export function note(about: string, text: string, at: number, id = newId()): Deed {
  return deed(id, at, (c) => ({
    ...c,
    progress: { ...c.progress, notes: withEntry(c.progress.notes, about, text || undefined) }
  }))
}

/** Clears all answers, marks and notes of the case. */
export function reset(at: number, id = newId()): Deed {
  return deed(id, at, (c) => changed(c, id, emptyProgress))
}

/** Undoes the deed `undone` if it is still the last one: what it changed comes back, later changes stay. */
export function undo(undone: string, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    if (c.undo?.deed !== undone) return c
    const { undo, ...rest } = c
    return { ...rest, progress: { ...c.progress, ...undoParts(c.progress, undo) } }
  })
}

export function deed(id: string, at: number, change: Deed['change']): Deed {
  return { id, at, change }
}

/** The record with one entry set, or removed if there is no value. */
export function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const others = Object.entries(record).filter(([other]) => other !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}

function changed(c: Case, deed: string, parts: Partial<Progress>): Case {
  const before = Object.fromEntries(Object.keys(parts).map((part) => [part, c.progress[part as keyof Progress]]))
  return { ...c, progress: { ...c.progress, ...parts }, undo: { deed, before } }
}

/** The last choice at each step of a trail. */
export function answersOf(trail: Progress['trail']): Record<string, string> {
  return Object.fromEntries(trail.map(({ step, choice }) => [step, choice]))
}
