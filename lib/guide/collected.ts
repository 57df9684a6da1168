import type { Progress } from './case.ts'
import { lookup } from './lookup.ts'
import type { Evidence } from './types.ts'
import { untriedSteps } from './untried-steps.ts'

/** What is known about a piece of evidence: whether it is at hand, what was written down, and the choices given at the steps that provide it. */
export type Collected = { readonly have: boolean; readonly text: string; readonly answers: Readonly<Record<string, string>> }

/**
 * Looks up a piece of evidence in the case. It is at hand if it is ticked, or if the last answer at one of its steps is anything but
 * `cannot-test`.
 */
export function collected(progress: Pick<Progress, 'trail' | 'evidence'>, id: string, { from = [] }: Evidence): Collected {
  const untried = untriedSteps(progress.trail)
  const last = new Map(progress.trail.map(({ step, choice }) => [step, choice]))
  const answers = [...last].filter(([step]) => from.includes(step) && !untried.includes(step))
  const { have = false, text = '' } = lookup(progress.evidence, id) ?? {}
  return { have: have || answers.length > 0, text, answers: Object.fromEntries(answers) }
}
