import type { Mark, Progress, Trail } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { isOutdated } from '#lib/guide/suggest.ts'
import { cleanText } from './clean-text.ts'
import type { KnownGuide } from './fit-guide.ts'

/** Something that I, they, or both have an entry for. */
export type Compared<T> =
  | { readonly id: string; readonly kind: 'only-theirs'; readonly theirs: T }
  | { readonly id: string; readonly kind: 'only-mine'; readonly mine: T }
  | { readonly id: string; readonly kind: 'same' | 'differ'; readonly mine: T; readonly theirs: T }

/** How two trails relate, and how many answers they have in common at the beginning. */
export type ComparedTrails = { readonly kind: 'same' | 'theirs-continues' | 'mine-continues' | 'part'; readonly shared: number }

export type Comparison = {
  readonly trail: ComparedTrails
  /** In the guide's order. Marks are the same if they look the same today, whenever they were made. */
  readonly prerequisites: readonly Compared<Mark>[]
  /** In the guide's order, places first; compared as they are shown. Empty if theirs were not passed on. */
  readonly notes: readonly Compared<string>[]
}

/** Compares my progress with theirs. */
export function compareProgress(
  guide: Pick<KnownGuide, 'steps' | 'outcomes' | 'prerequisites'>,
  mine: Progress,
  theirs: Handoff
): Comparison {
  const prerequisites = Object.keys(guide.prerequisites)
  const notable = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes), ...prerequisites]
  const looks = (id: string, mark: Mark) => `${mark.state} ${isOutdated(mark, lookup(guide.prerequisites, id)?.revision ?? 0)}`
  return {
    trail: compareTrails(mine.trail, theirs.trail),
    prerequisites: compared(prerequisites, mine.prerequisites, theirs.prerequisites, looks),
    notes: theirs.notes ? compared(notable, mine.notes, theirs.notes, (_, text) => cleanText(text)) : []
  }
}

/** Compares the answers of two trails, not their times. */
export function compareTrails(mine: Trail, theirs: Trail): ComparedTrails {
  const parting = mine.findIndex(({ step, choice }, index) => step !== theirs[index]?.step || choice !== theirs[index]?.choice)
  const shared = parting < 0 ? mine.length : parting
  const isMineDone = shared === mine.length
  const isTheirsDone = shared === theirs.length
  if (isMineDone && isTheirsDone) return { kind: 'same', shared }
  if (isMineDone) return { kind: 'theirs-continues', shared }
  return { kind: isTheirsDone ? 'mine-continues' : 'part', shared }
}

function compared<T>(
  ids: readonly string[],
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  looks: (id: string, value: T) => string
): Compared<T>[] {
  return ids.flatMap((id): Compared<T>[] => {
    const one = lookup(mine, id)
    const other = lookup(theirs, id)
    if (!one) return other ? [{ id, kind: 'only-theirs', theirs: other }] : []
    if (!other) return [{ id, kind: 'only-mine', mine: one }]
    return [{ id, kind: looks(id, one) === looks(id, other) ? 'same' : 'differ', mine: one, theirs: other }]
  })
}
