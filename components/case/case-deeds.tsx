'use client'

import { type ReactNode, useState } from 'react'
import { TextButton, textButtonLook } from '#components/ui/text-button.tsx'
import { reset, undo } from '#lib/cases/deeds.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { LazyButton } from './lazy-button.tsx'

type Say = (words: string, button: HTMLElement) => void

/**
 * Announces what a button did when the button disappears by doing it, and moves the focus to the heading above. Repeated words are
 * announced again.
 */
export function useSaid(): { status: ReactNode; say: Say } {
  const [said, setSaid] = useState({ words: '', times: 0 })
  return {
    status: (
      <p className="text-ink2" role="status">
        <span key={said.times}>{said.words}</span>
      </p>
    ),
    say(words, button) {
      button.closest('[data-deeds]')?.querySelector<HTMLElement>('h2')?.focus()
      setSaid(({ times }) => ({ words, times: times + 1 }))
    }
  }
}

/** Undo, which keeps its place while there is nothing to undo, and apart from it the button that clears the case. */
export function CaseDeeds({ say }: { say: Say }) {
  const { messages } = useGuide()
  const t = messages.Trail
  const act = useCase((state) => state.act)
  const undoable = useCase((state) => state.current?.undo?.deed)
  const isEmpty = useCase((state) => Object.values(state.current?.progress ?? {}).every((part) => Object.keys(part).length === 0))

  return (
    <div className="flex min-h-7 flex-wrap justify-between gap-x-4">
      {(undoable || !isEmpty) && (
        <TextButton
          disabled={!undoable}
          onClick={(event) => {
            if (undoable) act(undo(undoable, Date.now()))
            say(t.undone, event.currentTarget)
          }}
        >
          {t.undo}
        </TextButton>
      )}
      {!isEmpty && (
        <LazyButton
          className={textButtonLook}
          load={() => import('./clear-dialog.tsx')}
          show={({ ClearDialog, messages: { Clear } }, onClose) => (
            <ClearDialog
              messages={Clear}
              onClear={(button) => {
                act(reset(Date.now()))
                say(t.cleared, button)
              }}
              onClose={onClose}
            />
          )}
        >
          {t.startOver}
        </LazyButton>
      )}
    </div>
  )
}
