'use client'

import { type ReactNode, useLayoutEffect } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { formatMessage } from '#i18n/format-message.ts'

type Props = {
  start: string
  /** Choice id → label of the first question. */
  choiceLabels: Record<string, string>
  /** The choices that answer the first question while it has no answer. */
  children: ReactNode
}

/** The first question's choices; once it is answered, the answer stands there and *resume* leads on. */
export function FirstChoices({ start, choiceLabels, children }: Props) {
  const { labels } = useGuide()
  const isLoaded = useCase((state) => state.isLoaded)
  const first = useCase((state) => state.current?.progress.trail.find(({ step }) => step === start))

  // The style sheet decides by this attribute from the first frame on; the first-frame script set it, the store goes on with it.
  useLayoutEffect(() => {
    if (isLoaded) document.documentElement.toggleAttribute('data-trail', first !== undefined)
  }, [isLoaded, first])

  return (
    <div data-first-step={start}>
      <p className="hidden min-h-7 text-body/7 trail:block max-phone:min-h-21">
        {first && formatMessage(labels.Case.firstAnswer, { answer: choiceLabels[first.choice] ?? first.choice })}
      </p>
      <div className="trail:hidden">{children}</div>
    </div>
  )
}
