import type { Trail } from './case.ts'

/** The choice of a reader who lacks the access that a check needs. */
export const cannotTest = 'cannot-test'

/** The steps whose last answer says that they could not be tried, in the order they were met. */
export function untriedSteps(trail: Trail): string[] {
  const last = new Map(trail.map(({ step, choice }) => [step, choice]))
  return [...last].filter(([, choice]) => choice === cannotTest).map(([step]) => step)
}
