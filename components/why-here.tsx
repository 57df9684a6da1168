'use client'

import { useState } from 'react'
import type { GuideIndex } from '../lib/guide/guide-index.ts'
import { useGuide } from './case-provider.tsx'
import { useLater } from './use-later.ts'

type Props = { index: GuideIndex; place: string }

/** For a place that was opened by link: folds out the shortest way there, which loads then. */
export function WhyHere(props: Props) {
  const { labels } = useGuide()
  const [isOpen, setIsOpen] = useState(false)
  const { loaded, hasFailed, ask } = useLater(() => import('./way-here.tsx'))
  return (
    <>
      <button
        aria-expanded={isOpen}
        className="text-button"
        onClick={() => {
          setIsOpen(!isOpen)
          if (!loaded) ask()
        }}
        type="button"
      >
        {labels.Trail.whyHere}
      </button>
      {isOpen && loaded && <loaded.WayHere {...props} />}
      {isOpen && hasFailed && <span role="status">{labels.Later.failed}</span>}
    </>
  )
}
