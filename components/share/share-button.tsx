'use client'

import type { ReactNode } from 'react'
import { LazyButton } from '#components/case/lazy-button.tsx'
import type { SharedPlace } from './share-dialog.tsx'

/** A button that opens the panel with links to this place. */
export function ShareButton({ className, shared, children }: { className: string; shared: SharedPlace; children: ReactNode }) {
  return (
    <LazyButton
      className={className}
      load={() => import('./share-dialog.tsx')}
      show={({ ShareDialog, messages }, onClose) => <ShareDialog onClose={onClose} shared={shared} messages={messages} />}
    >
      {children}
    </LazyButton>
  )
}
