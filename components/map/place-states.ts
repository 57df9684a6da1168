import type { Progress } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { ruledOut } from '#lib/guide/ruled-out.ts'
import { untriedSteps } from '#lib/guide/untried-steps.ts'

/** What a case says of a place. */
export type PlaceState = {
  /** Which stop of the trail it is, the last time. */
  readonly stop?: number
  readonly isHead?: boolean
  /** Its last answer, as an id. */
  readonly answer?: string
  /** The reader could not check it. */
  readonly isUntried?: boolean
  /** The prerequisites that speak against it. */
  readonly ruledOutBy?: readonly string[]
}

/** What the case says of each place it says something of, and the places of the trail in their order. */
export function placeStates(index: GuideIndex, { trail, prerequisites }: Pick<Progress, 'trail' | 'prerequisites'>) {
  const { head, kept } = follow(index, trail)
  const stops = kept.length > 0 ? [...kept.map(({ step }) => step), head] : []
  const untried = new Set(untriedSteps(kept))
  const states = new Map<string, PlaceState>()
  for (const [i, id] of stops.entries())
    states.set(id, { ...states.get(id), stop: i + 1, ...(kept[i] && { answer: kept[i].choice, isUntried: untried.has(id) }) })
  if (stops.length > 0) states.set(head, { ...states.get(head), isHead: true })
  for (const [id, ruledOutBy] of ruledOut(index, prerequisites, (each) => lookup(index.prerequisites, each)?.revision ?? 1))
    if (!states.has(id)) states.set(id, { ruledOutBy })
  return { states, stops, head }
}
