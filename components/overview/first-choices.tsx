'use client'

import { type ReactNode, useLayoutEffect } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { formatMessage } from '#i18n/format-message.ts'

type Props = {
  start: string
  /** Choice id → label, for the first question. */
  choiceLabels: Record<string, string>
  /** The choices of the first question, shown until it is answered. */
  children: ReactNode
}

/** The first question's choices. Once it is answered, shows the answer instead, and the way on is *resume*. */
export function FirstChoices({ start, choiceLabels, children }: Props) {
  const { messages } = useGuide()
  const isLoaded = useCase((state) => state.isLoaded)
  const first = useCase((state) => state.current?.progress.trail.find(({ step }) => step === start))

  // The style sheet decides by this attribute from the first frame on; the first-frame script set it, the store goes on with it.
  useLayoutEffect(() => {
    if (isLoaded) document.documentElement.toggleAttribute('data-trail', first !== undefined)
  }, [isLoaded, first])

  return (
    <div data-first-step={start}>
      <p className="hidden min-h-7 text-body/7 trail:block max-phone:min-h-21">
        {first && formatMessage(messages.Case.firstAnswer, { answer: choiceLabels[first.choice] ?? first.choice })}
      </p>
      <div className="trail:hidden">{children}</div>
    </div>
  )
}
