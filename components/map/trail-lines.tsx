'use client'

import { useCaseMap } from './case-map.tsx'
import type { Line } from './lane-lines.ts'
import type { Box } from './layout.ts'
import { linePath, pointsBetween } from './paths.ts'

type Props = { places: Readonly<Record<string, Box>>; lines: readonly Line[] }

/** The trail as one thick line from place to place, and the way that the reader has asked for. */
export function TrailLines({ places, lines }: Props) {
  const { stops, way, goal } = useCaseMap()
  const asked = way ? [...way.map(({ step }) => step), goal] : []

  const paths = (ids: readonly string[]) => {
    const pairs = ids.slice(1).map((to, i) => [ids[i] ?? to, to] as const)
    const once = new Map(pairs.filter(([from, to]) => from !== to).map((pair) => [pair.join(' '), pair]))
    return [...once].map(([key, [from, to]]) => <path d={linePath(pointsBetween(places, lines, from, to))} key={key} />)
  }
  return (
    <g className="fill-none stroke-acc forced-colors:stroke-[Highlight]" strokeLinecap="round" strokeLinejoin="round">
      <g data-trail-lines="" strokeWidth="3">
        {paths(stops)}
      </g>
      <g data-way-lines="" strokeDasharray="7 5" strokeWidth="2">
        {paths(asked)}
      </g>
    </g>
  )
}
