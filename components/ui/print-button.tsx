import type { ReactNode } from 'react'

type Props = { className: string; children: ReactNode }

/** Prints the page, by `scripts/inline/site.js`. */
export function PrintButton({ className, children }: Props) {
  return (
    <button className={`${className} noscript:hidden`} data-print="" type="button">
      {children}
    </button>
  )
}
