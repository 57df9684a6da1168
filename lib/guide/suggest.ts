import type { Mark } from './case.ts'
import { own } from './own.ts'
import type { Step } from './types.ts'

/**
 * The choice that the settled prerequisites speak for: `met` when each is confirmed or does not apply,
 * `unmet` when any is not met, otherwise none. A mark made before the prerequisite asked for more does not count.
 */
export function suggestion(
  step: Pick<Step, 'settles' | 'suggests'>,
  marks: Readonly<Record<string, Mark>>,
  revisionOf: (prerequisite: string) => number
): string | undefined {
  if (!step.suggests || !step.settles) return undefined
  const states = step.settles.map((id) => {
    const mark = own(marks, id)
    return mark && mark.revision >= revisionOf(id) ? mark.state : undefined
  })
  if (states.includes('not-met')) return step.suggests.unmet
  return states.every((state) => state !== undefined) ? step.suggests.met : undefined
}
