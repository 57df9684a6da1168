import type { ReactNode } from 'react'
import { textLook } from './text-link.tsx'

type Props = { title: string; className?: string; children: ReactNode }

/** What is folded into the line at the end of a page, and takes lines of its own when it opens. */
export function FooterDetails({ title, className = '', children }: Props) {
  return (
    <details className={`open:order-1 open:w-full ${className}`}>
      <summary className={`${textLook} max-phone:inline-flex max-phone:min-h-11 max-phone:items-center`}>{title}</summary>
      {children}
    </details>
  )
}
