'use client'

import { type ReactNode, useState } from 'react'
import type { GuideIndex } from '../lib/guide/guide-index.ts'
import { useGuide } from './case-provider.tsx'

type Props = { index: GuideIndex; place: string }

/** For a place that was opened by link: folds out the shortest way there; its code loads then. */
export function WhyHere({ index, place }: Props) {
  const { labels } = useGuide()
  const [way, setWay] = useState<ReactNode>()

  async function unfold() {
    try {
      const { WayHere } = await import('./way-here.tsx')
      setWay(<WayHere index={index} place={place} />)
    } catch {
      setWay(labels.Later.failed)
    }
  }
  return (
    <>
      <button
        aria-expanded={way !== undefined}
        className="text-button"
        onClick={() => (way ? setWay(undefined) : unfold())}
        type="button"
      >
        {labels.Trail.whyHere}
      </button>
      {way && <div className="way">{way}</div>}
    </>
  )
}
