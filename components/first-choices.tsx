'use client'

import type { ReactNode } from 'react'
import { useCase, useGuide } from './case-provider.tsx'
import { fill } from './labels.ts'

type Props = {
  start: string
  /** Choice id → label of the first question. */
  choiceLabels: Record<string, string>
  /** The choices that answer the first question while nothing is answered. */
  children: ReactNode
}

/** The first question's choices; once it is answered, the answer stands there and *resume* leads on. */
export function FirstChoices({ start, choiceLabels, children }: Props) {
  const { labels } = useGuide()
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  const first = trail.find(({ step }) => step === start)
  const isShown = useCase((state) => !state.isLoaded) || trail.length === 0

  return (
    <>
      <p className="first-answer">
        {first && fill(labels.Case.firstAnswer, { answer: choiceLabels[first.choice] ?? first.choice })}
      </p>
      {isShown && <div className="first-choices">{children}</div>}
    </>
  )
}
