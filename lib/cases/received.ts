import { type Case, emptyProgress, type Progress, type Trail, typedParts } from '#lib/guide/case.ts'
import { type Handoff, handoffParts } from '#lib/guide/handoff.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { compareTrails } from '#lib/handoff/compare-progress.ts'
import { answersOf, type Deed, deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { isSame } from './undo-parts.ts'

/** The ids to take from the hand-off (theirs) where it differs from the reader's case (mine). */
export type Picks = { readonly prerequisites?: readonly string[]; readonly notes?: readonly string[] }

/**
 * Adds a hand-off to my case: I take what I have no entry for, and what I picked. If my trail is the beginning of theirs, it is continued;
 * otherwise it stays. Adding the same hand-off again changes nothing.
 */
export function addHandoff(theirs: Handoff, picks: Picks, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const taken = handoffParts.flatMap((part) =>
      part === 'trail' ? [] : [[part, added<unknown>(c.progress[part], theirs[part], lookup<readonly string[]>(picks, part))]]
    )
    return changedTo(c, id, { ...continued(c.progress, theirs.trail), ...Object.fromEntries(taken) })
  })
}

/** Replaces my case by theirs. Parts that were not passed on stay, and my answers are remembered as earlier ones. */
export function replaceWithHandoff(theirs: Handoff, at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const { trail, remembered } = c.progress
    const cut = trail.slice(compareTrails(trail, theirs.trail).shared)
    return changedTo(c, id, {
      ...partsOf(theirs),
      remembered: { ...answersOf(theirs.trail), ...remembered, ...answersOf(cut) }
    })
  })
}

/** Turns a hand-off into a new case. */
export function caseFromHandoff(theirs: Handoff, id: string, at: number): Case {
  const { guide, revision, name = '' } = theirs
  const progress = { ...emptyProgress, ...partsOf(theirs), remembered: answersOf(theirs.trail) }
  return { format: 1, id, guide, revision, name, createdAt: at, changedAt: at, values: {}, recent: {}, progress }
}

function partsOf(theirs: Handoff): Partial<Progress> {
  return Object.fromEntries(handoffParts.filter((part) => theirs[part]).map((part) => [part, theirs[part]]))
}

function continued({ trail, remembered }: Progress, theirs: Trail): Pick<Progress, 'trail' | 'remembered'> {
  const { kind, shared } = compareTrails(trail, theirs)
  if (kind !== 'theirs-continues') return { trail, remembered }
  const further = theirs.slice(shared)
  return { trail: [...trail, ...further], remembered: { ...answersOf(further), ...remembered } }
}

function added<T>(
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>> = {},
  picked: readonly string[] = []
): Readonly<Record<string, T>> {
  const taken = Object.entries(theirs).filter(([id]) => (lookup(mine, id) ?? '') === '' || picked.includes(id))
  return { ...mine, ...Object.fromEntries(taken) }
}

/** The case with new parts, which can be undone. Returns the same case if nothing changes. */
function changedTo(c: Case, deed: string, parts: Partial<Progress>): Case {
  const before: Record<string, unknown> = {}
  const brought: Record<string, unknown> = {}
  for (const [part, theirs] of Object.entries(parts)) {
    const mine = c.progress[part as keyof Progress]
    if (isSame(mine, theirs)) continue
    const isTyped = typedParts.some((typed) => typed === part)
    before[part] = isTyped ? entriesOnlyIn(mine, theirs) : mine
    if (isTyped) brought[part] = entriesOnlyIn(theirs, mine)
  }
  if (Object.keys(before).length === 0) return c
  return { ...c, progress: { ...c.progress, ...parts }, undo: { deed, before, brought } }
}

function entriesOnlyIn(one: object, other: object): Record<string, unknown> {
  const others = new Map(Object.entries(other))
  return Object.fromEntries(Object.entries(one).filter(([id, value]) => !isSame(value, others.get(id))))
}
