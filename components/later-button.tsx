'use client'

import { type ReactNode, useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LaterLabels } from './labels.ts'
import { useLater } from './use-later.ts'

type Props<T> = {
  className: string
  title?: string
  load: () => Promise<T>
  /** What opens, once it is loaded. */
  show: (loaded: T & { words: LaterLabels }, onClose: () => void) => ReactNode
  children: ReactNode
}

/** A button that opens what loads when it is asked for. */
export function LaterButton<T>({ className, title, load, show, children }: Props<T>) {
  const { labels } = useGuide()
  const [isOpen, setIsOpen] = useState(false)
  const { loaded, hasFailed, ask } = useLater(load)

  return (
    <>
      <button
        className={`${className} needs-scripting`}
        onClick={() => {
          setIsOpen(true)
          if (!loaded) ask()
        }}
        title={title}
        type="button"
      >
        {children}
      </button>
      {isOpen && loaded && show(loaded, () => setIsOpen(false))}
      {isOpen && hasFailed && <span role="status">{labels.Later.failed}</span>}
    </>
  )
}
