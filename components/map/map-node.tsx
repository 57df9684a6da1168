'use client'

import type { ReactNode } from 'react'
import { useGuide } from '#components/case/case-provider.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { useCaseMap, usePlaceState } from './case-map.tsx'
import { labelWidth } from './label-lines.ts'
import type { Box } from './layout.ts'

type Props = { id: string; href: string; short: string; title: string; box: Box; children: ReactNode }

/** The link of a place on the map, with what the case says of it. */
export function MapNode({ id, href, short, title, box, children }: Props) {
  const { way, goal } = useCaseMap()
  const { stop, isHead, words, attributes } = usePlaceState(id)
  const { messages } = useGuide()
  const hereWidth = labelWidth(messages.Trail.here, 11) + 22
  const isOnWay = way && (goal === id || way.some(({ step }) => step === id))
  return (
    <PageLink
      aria-current={isHead ? 'location' : undefined}
      className="group/node outline-none"
      data-node={id}
      data-way={isOnWay || undefined}
      href={href}
      {...attributes}
    >
      <title>{`${short}: ${title}${words && ` (${words})`}`}</title>
      {children}
      {stop && (
        <g transform={`translate(${box.x + 3} ${box.y + 2})`}>
          <circle
            className="fill-acc stroke-acc group-data-[visit=head]/node:fill-bg group-data-[visit=untried]/node:fill-bg forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
            r="10"
            strokeWidth="2"
          />
          <text
            className="fill-acc-ink text-[11px] font-bold forced-colors:fill-[CanvasText] group-data-[visit=head]/node:fill-acc group-data-[visit=untried]/node:fill-acc print:fill-bg"
            textAnchor="middle"
            y="4"
          >
            {stop}
          </text>
        </g>
      )}
      {isHead && (
        <g transform={`translate(${box.x + box.width / 2} ${box.y + box.height + 2})`}>
          <rect
            className="fill-bg stroke-acc forced-colors:fill-[Canvas]"
            height="17"
            rx="8.5"
            strokeWidth="1.5"
            width={hereWidth}
            x={-hereWidth / 2}
            y="-8"
          />
          <text className="fill-acc text-[11px] font-semibold forced-colors:fill-[CanvasText]" textAnchor="middle" y="4.5">
            {messages.Trail.here}
          </text>
        </g>
      )}
    </PageLink>
  )
}
