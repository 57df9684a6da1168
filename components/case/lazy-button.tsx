'use client'

import { type ReactNode, useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LazyMessages } from './messages.ts'
import { useLazy } from './use-lazy.ts'

type Props<T> = {
  className: string
  /** Whether the content unfolds below the button instead of opening as a dialog. */
  isFold?: boolean
  load: () => Promise<T>
  /** Renders the content once its code is loaded. */
  show: (loaded: T & { messages: LazyMessages }, onClose: () => void) => ReactNode
  children: ReactNode
}

/** A button that opens content whose code loads on demand. */
export function LazyButton<T>({ className, isFold, load, show, children }: Props<T>) {
  const { messages } = useGuide()
  const [isOpen, setIsOpen] = useState(false)
  const { loaded, hasFailed, ask } = useLazy(load)

  return (
    <>
      <button
        aria-expanded={isFold && isOpen}
        className={className}
        onClick={() => {
          setIsOpen(!isOpen)
          if (!loaded) ask()
        }}
        type="button"
      >
        {children}
      </button>
      {isOpen && loaded && show(loaded, () => setIsOpen(false))}
      {isOpen && hasFailed && <span role="status">{messages.Lazy.failed}</span>}
    </>
  )
}
