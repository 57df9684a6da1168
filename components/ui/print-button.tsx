import type { ReactNode } from 'react'

type Props = { className: string; children: ReactNode }

/** Prints the page; `scripts/inline/site.js` handles the click. */
export function PrintButton({ className, children }: Props) {
  return (
    <button className={`${className} noscript:hidden`} data-print="" type="button">
      {children}
    </button>
  )
}
