import type { Handoff, HandoffProblem } from '#lib/guide/handoff.ts'
import type { Schema } from '#lib/guide/schema.ts'

/** The reason for rejecting received data. Thrown by `check`, `parse…` and `read…`; never leaves this folder. */
class Refusal extends Error {
  readonly problem: HandoffProblem

  constructor(problem: HandoffProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The reason in whatever was thrown while reading. */
export function problemOf(error: unknown): HandoffProblem {
  return error instanceof Refusal ? error.problem : 'damaged'
}

/** Whether a text that is about to be passed on can be read again. */
export function isTaken(text: string, parse: (text: string) => Handoff): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * Throws unless the condition holds.
 * @throws {Refusal}
 */
export function check(holds: boolean, problem: HandoffProblem = 'damaged'): asserts holds {
  if (!holds) throw new Refusal(problem)
}

/**
 * Reads received data with a schema, all or nothing; only fields unknown to the schema are ignored.
 * @throws {Refusal} if a part has the wrong type or is too long
 */
export function readWhole<T>(schema: Schema<T>, value: unknown): T {
  const found = schema(value, (problem) => {
    if (problem !== 'unknown') throw new Refusal(problem === 'too-long' ? problem : 'damaged')
  })
  check(found !== undefined)
  return found
}
