'use client'

import type { ReactNode } from 'react'
import { LazyButton } from '#components/case/lazy-button.tsx'

/** Opens the list of this guide's cases. */
export function CasesButton({ children }: { children: ReactNode }) {
  return (
    <LazyButton
      className="header-button needs-scripting"
      load={() => import('./cases-dialog.tsx')}
      show={({ CasesDialog, words }, onClose) => <CasesDialog onClose={onClose} words={words.Cases} />}
    >
      {children}
    </LazyButton>
  )
}
