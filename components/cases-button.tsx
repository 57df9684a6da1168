'use client'

import type { ReactNode } from 'react'
import { LaterButton } from './later-button.tsx'

/** Opens the list of this guide's cases. */
export function CasesButton({ children }: { children: ReactNode }) {
  return (
    <LaterButton
      className="header-button"
      load={() => import('./cases-dialog.tsx')}
      show={({ CasesDialog, words }, onClose) => <CasesDialog onClose={onClose} words={words.Cases} />}
    >
      {children}
    </LaterButton>
  )
}
