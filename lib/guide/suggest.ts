import type { Mark } from './case.ts'
import { lookup } from './lookup.ts'
import type { Step } from './types.ts'

/**
 * The choice that the settled prerequisites speak for: `met` when each is confirmed or does not apply,
 * `unmet` when any is not met, otherwise none. What was confirmed before the prerequisite asked for more is open again.
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

/** Whether the prerequisite has asked for more since it was confirmed; what is not met or does not apply stays so. */
export function isOutdated(mark: Mark, revision: number): boolean {
  return mark.state === 'confirmed' && mark.revision < revision
}
