'use client'

import type { ReactNode } from 'react'
import { usePlaceState } from './case-map.tsx'

type Props = { id: string; children: ReactNode }

/** A place of the outline; what the case says of it stands in the margin, and in words at its end. */
export function OutlineState({ id, children }: Props) {
  const { stop, words, attributes } = usePlaceState(id)
  return (
    <li
      className="group/place relative break-inside-avoid py-1.5 ps-9 group-data-only-untried/map:data-[visit=ruled-out]:hidden group-data-only-untried/map:data-[visit=trail]:hidden"
      {...attributes}
    >
      <span
        aria-hidden="true"
        className="absolute start-0 top-2 grid size-5.5 place-items-center rounded-full border-2 text-[0.6875rem]/none font-bold text-acc empty:start-2 empty:top-3.5 empty:size-1.5 empty:border-0 empty:bg-edge group-data-[visit=head]/place:border-acc group-data-[visit=head]/place:bg-acc group-data-[visit=head]/place:text-acc-ink group-data-[visit=trail]/place:border-acc group-data-[visit=untried]/place:border-dashed group-data-[visit=untried]/place:border-acc max-phone:top-4 max-phone:empty:top-6 print:text-ink"
      >
        {stop}
      </span>
      {children}
      {words && (
        <span className="block text-fine/5 font-semibold text-acc first-letter:uppercase group-data-[visit=ruled-out]/place:text-ink2">
          {words}
        </span>
      )}
    </li>
  )
}
