'use client'

import { type ReactNode, useId, useState } from 'react'
import { ChevronIcon } from './icons.tsx'

type Props = { title: string; buttonTitle: string; figure: string; children: ReactNode; count: ReactNode }

/** A rail beside the page; on narrow screens it folds into a button above the question. */
export function Rail({ title, buttonTitle, figure, count, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className="rail-button needs-scripting"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        <span>
          <span className="block text-ink2">{buttonTitle}</span>
          <span className="block font-semibold">{figure}</span>
        </span>
        <ChevronIcon />
      </button>
      <div className="rail-panel" data-deeds="" data-open={isOpen} id={id}>
        <div className="rail-title">
          <h2 tabIndex={-1}>{title}</h2>
          {count}
        </div>
        {children}
      </div>
    </>
  )
}
