'use client'

import type { ReactNode } from 'react'
import { LaterButton } from './later-button.tsx'
import type { SharedPlace } from './share-dialog.tsx'

type Props = { shared: SharedPlace; children: ReactNode }

/** Opens the panel with the links to this place. */
export function ShareButton({ shared, children }: Props) {
  return (
    <LaterButton
      className="text-button"
      load={() => import('./share-dialog.tsx')}
      show={({ ShareDialog, words }, onClose) => <ShareDialog onClose={onClose} shared={shared} words={words} />}
    >
      {children}
    </LaterButton>
  )
}
