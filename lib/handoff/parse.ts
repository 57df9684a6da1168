import type { Handoff, HandoffProblem } from '#lib/guide/handoff.ts'
import type { Schema } from '#lib/guide/schema.ts'

/** Why what came in is not taken; thrown by `check`, `parse…` and `read…`, and never leaves this folder. */
class Refusal extends Error {
  readonly problem: HandoffProblem

  constructor(problem: HandoffProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Why it is not taken, of whatever was thrown while it was read. */
export function problemOf(error: unknown): HandoffProblem {
  return error instanceof Refusal ? error.problem : 'damaged'
}

/** Whether a text that is about to be passed on will be taken. */
export function isTaken(text: string, parse: (text: string) => Handoff): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** @throws {Refusal} unless the condition holds */
export function check(holds: boolean, problem: HandoffProblem = 'damaged'): asserts holds {
  if (!holds) throw new Refusal(problem)
}

/**
 * What a schema makes of a value that came from elsewhere: all of it or nothing. Only what no schema names is passed over.
 * @throws {Refusal} where a part is of another kind, or longer than a reader takes
 */
export function readWhole<T>(schema: Schema<T>, value: unknown): T {
  const found = schema(value, (problem) => {
    if (problem !== 'unknown') throw new Refusal(problem === 'too-long' ? problem : 'damaged')
  })
  check(found !== undefined)
  return found
}
