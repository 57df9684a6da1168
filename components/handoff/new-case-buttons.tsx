'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { deleteCase, openCase } from '#lib/cases/all-cases.ts'
import type { Done } from './done.ts'
import { focusHeading } from './focus-heading.ts'

type Props = { back: string; done: Done; messages: LazyMessages['Preview']; onDone: (done: Done) => void }

/** After a hand-off was stored as a new case: go back to the reader's own case, or undo the storing while nothing was done in it. */
export function NewCaseButtons({ back, done, messages: t, onDone }: Props) {
  const { guide, messages } = useGuide()
  const current = useCase((state) => state.current)
  const preview = useCase((state) => state.preview)
  const isUntouched = done.isNew && current?.changedAt === current?.createdAt

  function show(id: string | undefined, words: string) {
    openCase(sessionStorage, guide, id)
    preview()
    onDone({ words })
    if (!words) focusHeading()
  }
  return (
    <>
      {isUntouched && current && (
        <Button
          kind="secondary"
          onClick={() => {
            if (deleteCase(localStorage, current.id, Date.now())) show(back, messages.Trail.undone)
          }}
        >
          {messages.Trail.undo}
        </Button>
      )}
      <Button kind="secondary" onClick={() => show(back, '')}>
        {t.back}
      </Button>
      <Button kind="secondary" onClick={() => show(current?.id, '')}>
        {t.stay}
      </Button>
    </>
  )
}
