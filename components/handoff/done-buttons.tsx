'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { undo } from '#lib/cases/deeds.ts'
import type { Done } from './done.ts'
import { focusHeading } from './focus-heading.ts'

type Props = { done: Done; messages: LazyMessages['Preview']; onDone: (done: Done) => void }

/** Undoes what was just done with a hand-off, as long as it is the last deed, or closes the bar. */
export function DoneButtons({ done: { deed }, messages: t, onDone }: Props) {
  const { messages } = useGuide()
  const act = useCase((state) => state.act)
  const isLast = useCase((state) => deed !== undefined && state.current?.undo?.deed === deed)
  return (
    <>
      {isLast && (
        <Button
          kind="secondary"
          onClick={() => {
            act(undo(deed ?? '', Date.now()))
            onDone({ words: messages.Trail.undone })
          }}
        >
          {messages.Trail.undo}
        </Button>
      )}
      <Button
        kind="secondary"
        onClick={() => {
          onDone({ words: '' })
          focusHeading()
        }}
      >
        {t.close}
      </Button>
    </>
  )
}
