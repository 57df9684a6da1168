'use client'

import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react'

const Finder = lazy(() => import('./finder.tsx'))

/** The finder, loaded only where it stands and only once the page is there. */
export function LazyFinder(props: ComponentProps<typeof Finder>) {
  const [isMounted, setIsMounted] = useState(false)
  useEffect(() => setIsMounted(true), [])
  return (
    <div className="finder-room needs-scripting">
      <Suspense>{isMounted && <Finder {...props} />}</Suspense>
    </div>
  )
}
