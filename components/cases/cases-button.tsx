'use client'

import type { ReactNode } from 'react'
import { LazyButton } from '#components/case/lazy-button.tsx'

/** Opens the list of this guide's cases. */
export function CasesButton({ className, children }: { className: string; children: ReactNode }) {
  return (
    <LazyButton
      className={className}
      load={() => import('./cases-dialog.tsx')}
      show={({ CasesDialog, messages }, onClose) => <CasesDialog onClose={onClose} messages={messages.Cases} />}
    >
      {children}
    </LazyButton>
  )
}
