import { markOf } from '#lib/cases/mark-of.ts'
import type { PrerequisiteState, Progress } from '#lib/guide/case.ts'

export type ShownState = PrerequisiteState | 'changed' | 'empty'

/** What is shown for a prerequisite: its mark, `changed` if it asks for more since, or `empty` without a mark. */
export function shownState(
  progress: Pick<Progress, 'prerequisites'> | undefined,
  prerequisite: string,
  revision: number
): ShownState {
  const { mark, isChanged } = markOf(progress, prerequisite, revision)
  return isChanged ? 'changed' : (mark?.state ?? 'empty')
}

/** The same for many prerequisites (id → revision), in their order. */
export function shownStates(progress: Progress | undefined, revisions: Record<string, number>): [id: string, state: ShownState][] {
  return Object.entries(revisions).map(([id, revision]) => [id, shownState(progress, id, revision)])
}

/** How many of the states equal `wanted`. */
export function countOf(states: [string, ShownState][], wanted: ShownState): number {
  return states.filter(([, state]) => state === wanted).length
}
