'use client'

import { type ReactNode, useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { SharedPlace } from './share-dialog.tsx'
import { useLater } from './use-later.ts'

type Props = { shared: SharedPlace; children: ReactNode }

/** Opens the panel with the links to this place; its code and words load then. */
export function ShareButton({ shared, children }: Props) {
  const { labels } = useGuide()
  const [isOpen, setIsOpen] = useState(false)
  const { loaded, hasFailed, ask } = useLater(() => import('./share-dialog.tsx'))

  return (
    <>
      <button
        className="text-button needs-scripting"
        onClick={() => {
          setIsOpen(true)
          if (!loaded) ask()
        }}
        type="button"
      >
        {children}
      </button>
      {isOpen && loaded && <loaded.ShareDialog onClose={() => setIsOpen(false)} shared={shared} words={loaded.words} />}
      {isOpen && hasFailed && <span role="status">{labels.Later.failed}</span>}
    </>
  )
}
