'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** The page that was shown last, across layouts. */
let shown: string | undefined

/** Moves the focus to the heading of a page that a link of the site opened, so that it is read out once. */
export function useFocusHeading(): void {
  const pathname = usePathname()
  useEffect(() => {
    if (shown !== undefined && shown !== pathname) document.querySelector('h1')?.focus({ preventScroll: true })
    shown = pathname
  }, [pathname])
}
