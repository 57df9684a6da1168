import type { Choices } from './types.ts'

/** Some of a step's choices with the heading above them. A step without headings has a single part without one. */
export type ChoicePart = { readonly heading?: string; readonly choices: readonly (readonly [choice: string, target: string])[] }

/** Splits a step's choices at their headings, in order. */
export function choiceParts({ choices, headings = {} }: { choices: Choices; headings?: Choices }): ChoicePart[] {
  const above = new Map(Object.entries(headings).map(([heading, first]) => [first, heading]))
  const entries = Object.entries(choices)
  const starts = entries.flatMap(([choice], index) => (index === 0 || above.has(choice) ? [index] : []))
  return starts.map((start, part) => {
    const own = entries.slice(start, starts[part + 1])
    return { heading: above.get(own[0]?.[0] ?? ''), choices: own }
  })
}
