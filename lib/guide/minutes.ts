import { mustLookup } from './lookup.ts'
import { shortestWay } from './shortest-way.ts'
import type { Guide } from './types.ts'

type Timed = Pick<Guide, 'start' | 'steps' | 'outcomes'>

/** How long the shortest way to an outcome takes, in minutes: to the nearest one, and to the farthest. */
export function minutesOf(guide: Timed): { least: number; most: number } {
  const times = Object.keys(guide.outcomes).flatMap((outcome) => {
    const way = shortestWay(guide, outcome)
    return way ? [way.reduce((sum, { step }) => sum + mustLookup(guide.steps, step).minutes, 0)] : []
  })
  return { least: Math.min(...times), most: Math.max(...times) }
}
