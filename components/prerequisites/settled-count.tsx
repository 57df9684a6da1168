'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { countOf, shownStates } from './shown-states.ts'

type Props = { revisions: Record<string, number>; template: 'settled' | 'short' }

/** How many prerequisites of a group have an answer that is still valid. */
export function SettledCount({ revisions, template }: Props) {
  const { messages } = useGuide()
  const progress = useCase((state) => state.current?.progress)
  const states = shownStates(progress, revisions)
  const figures = { n: states.length - countOf(states, 'empty') - countOf(states, 'changed'), total: states.length }
  return (
    <span className="figures noscript:hidden">
      {template === 'short' ? `${figures.n}/${figures.total}` : formatMessage(messages.Checklist.settled, figures)}
    </span>
  )
}
