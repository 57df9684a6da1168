'use client'

import { type ReactNode, useState } from 'react'
import type { SharedPlace } from '#components/share/share-dialog.tsx'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { useGuide } from './case-provider.tsx'
import type { LaterLabels } from './labels.ts'
import { useLater } from './use-lazy.ts'

type Props<T> = {
  className: string
  /** Whether what opens stands below and folds in again, instead of lying over the page. */
  isFold?: boolean
  load: () => Promise<T>
  /** What opens, once it is loaded. */
  show: (loaded: T & { words: LaterLabels }, onClose: () => void) => ReactNode
  children: ReactNode
}

/** A button that opens what loads when it is asked for. */
function LaterButton<T>({ className, isFold, load, show, children }: Props<T>) {
  const { labels } = useGuide()
  const [isOpen, setIsOpen] = useState(false)
  const { loaded, hasFailed, ask } = useLater(load)

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
      {isOpen && hasFailed && <span role="status">{labels.Later.failed}</span>}
    </>
  )
}

/** Opens the panel with the links to this place. */
export function ShareButton({ shared, children }: { shared: SharedPlace; children: ReactNode }) {
  return (
    <LaterButton
      className="text-button needs-scripting"
      load={() => import('#components/share/share-dialog.tsx')}
      show={({ ShareDialog, words }, onClose) => <ShareDialog onClose={onClose} shared={shared} words={words} />}
    >
      {children}
    </LaterButton>
  )
}

/** Opens the list of this guide's cases. */
export function CasesButton({ children }: { children: ReactNode }) {
  return (
    <LaterButton
      className="header-button needs-scripting"
      load={() => import('#components/cases/cases-dialog.tsx')}
      show={({ CasesDialog, words }, onClose) => <CasesDialog onClose={onClose} words={words.Cases} />}
    >
      {children}
    </LaterButton>
  )
}

/** For a place that was opened by link: folds out the shortest way there. */
export function WhyHere(props: { index: GuideIndex; place: string }) {
  const { labels } = useGuide()
  return (
    <LaterButton
      className="text-button"
      isFold
      load={() => import('#components/trail/shortest-way.tsx')}
      show={({ WayHere }) => <WayHere {...props} />}
    >
      {labels.Trail.whyHere}
    </LaterButton>
  )
}
