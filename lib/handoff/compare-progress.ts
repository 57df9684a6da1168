import type { Mark, Progress, Trail } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { isOutdated } from '#lib/guide/suggest.ts'
import { cleanText } from './clean-text.ts'
import type { KnownGuide } from './fit-guide.ts'

/** One thing that I or they said something of. */
export type Compared<T> =
  | { readonly id: string; readonly kind: 'only-theirs'; readonly theirs: T }
  | { readonly id: string; readonly kind: 'only-mine'; readonly mine: T }
  | { readonly id: string; readonly kind: 'same' | 'differ'; readonly mine: T; readonly theirs: T }

/** How two trails go together, and how many answers they begin with in common. */
export type ComparedTrails = { readonly kind: 'same' | 'theirs-continues' | 'mine-continues' | 'part'; readonly shared: number }

export type Comparison = {
  readonly trail: ComparedTrails
  /** In the order of the guide; marks are the same when they look the same today, whenever they were made. */
  readonly prerequisites: readonly Compared<Mark>[]
  /** In the order of the guide, places first, as they look; none where theirs were not passed on. */
  readonly notes: readonly Compared<string>[]
}

/** My progress and theirs side by side. */
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

/** Compares what was answered, not when. */
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
