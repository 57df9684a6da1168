import type { Choices } from './types.ts'

/** Some of a step's choices, and the heading over them; the only part of a step without headings has none. */
export type ChoicePart = { readonly heading?: string; readonly choices: readonly (readonly [choice: string, target: string])[] }

/** The choices of a step in their order, cut where a heading stands above one. */
export function choiceParts({ choices, headings = {} }: { choices: Choices; headings?: Choices }): ChoicePart[] {
  const above = new Map(Object.entries(headings).map(([heading, first]) => [first, heading]))
  const entries = Object.entries(choices)
  const starts = entries.flatMap(([choice], index) => (index === 0 || above.has(choice) ? [index] : []))
  return starts.map((start, part) => {
    const own = entries.slice(start, starts[part + 1])
    return { heading: above.get(own[0]?.[0] ?? ''), choices: own }
  })
}
