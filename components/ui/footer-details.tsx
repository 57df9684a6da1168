import type { ReactNode } from 'react'
import { textLook } from './text-link.tsx'

type Props = { title: string; className?: string; children: ReactNode }

/** Details in the footer's line that take a full line when they are open. */
export function FooterDetails({ title, className = '', children }: Props) {
  return (
    <details className={`open:order-1 open:w-full ${className}`}>
      <summary className={`${textLook} max-phone:inline-flex max-phone:min-h-11 max-phone:items-center`}>{title}</summary>
      {children}
    </details>
  )
}
