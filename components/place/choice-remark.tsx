'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { BackIcon, CheckIcon } from '#components/ui/icons.tsx'
import { lookup } from '#lib/guide/lookup.ts'
import { suggestion } from '#lib/guide/suggest.ts'
import type { Suggests } from '#lib/guide/types.ts'

type Props = {
  step: string
  choice: string
  /** Prerequisite id → revision, for those that the step settles. */
  settles: Readonly<Record<string, number>>
  suggests?: Suggests
}

/** Says at a choice that the reader chose it before, or that the settled prerequisites suggest it. */
export function ChoiceRemark({ step, choice, settles, suggests }: Props) {
  const { messages } = useGuide()
  const progress = useCase((state) => state.current?.progress)
  if (!progress) return null
  if (lookup(progress.remembered, step) === choice)
    return (
      <>
        <BackIcon className="size-3.5" />
        {messages.Choices.earlierAnswer}
      </>
    )
  if (suggestion({ settles: Object.keys(settles), suggests }, progress.prerequisites, (id) => settles[id] ?? 0) !== choice)
    return null
  return (
    <>
      <CheckIcon className="size-3.5" />
      {messages.Choices.suggested}
    </>
  )
}
