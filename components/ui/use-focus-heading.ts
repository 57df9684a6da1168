'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** The page that was shown last. Shared between layouts. */
let shown: string | undefined

/** Moves the focus to the heading of a page opened by a link of the site, so that screen readers announce it once. */
export function useFocusHeading(): void {
  const pathname = usePathname()
  useEffect(() => {
    if (shown !== undefined && shown !== pathname) document.querySelector('h1')?.focus({ preventScroll: true })
    shown = pathname
  }, [pathname])
}
