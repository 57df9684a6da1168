'use client'

import type { ReactNode } from 'react'

type Props = { className: string; children: ReactNode }

export function PrintButton({ className, children }: Props) {
  return (
    <button className={`${className} needs-scripting`} onClick={() => print()} type="button">
      {children}
    </button>
  )
}
