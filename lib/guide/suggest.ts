import type { Mark } from './case.ts'
import { lookup } from './lookup.ts'
import type { Step } from './types.ts'

/**
 * The choice that the settled prerequisites suggest: `met` if every one is confirmed or does not apply, `unmet` if any is not met,
 * otherwise none. A prerequisite that asks for more since it was confirmed counts as open.
 */
export function suggestion(
  step: Pick<Step, 'settles' | 'suggests'>,
  marks: Readonly<Record<string, Mark>>,
  revisionOf: (prerequisite: string) => number
): string | undefined {
  if (!step.suggests || !step.settles) return undefined
  const states = step.settles.map((id) => {
    const mark = lookup(marks, id)
    return mark && isOutdated(mark, revisionOf(id)) ? undefined : mark?.state
  })
  if (states.includes('not-met')) return step.suggests.unmet
  return states.every((state) => state !== undefined) ? step.suggests.met : undefined
}

/** Whether a prerequisite asks for more since it was confirmed. Marks of another kind never become outdated. */
export function isOutdated(mark: Mark, revision: number): boolean {
  return mark.state === 'confirmed' && mark.revision < revision
}
