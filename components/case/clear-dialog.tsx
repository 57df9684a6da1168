'use client'

import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { LazyMessages } from './messages.ts'

type Props = { messages: LazyMessages['Clear']; onClear: (button: HTMLElement) => void; onClose: () => void }

/** Asks before the trail, ticks and notes of a case are cleared. */
export function ClearDialog({ messages: t, onClear, onClose }: Props) {
  return (
    <Dialog onClose={onClose} title={t.title}>
      <p className="my-4">{t.text}</p>
      <p className="flex flex-wrap gap-3">
        <Button data-first="" kind="secondary" onClick={(event) => close(event.currentTarget)} size="medium">
          {t.keep}
        </Button>
        <Button
          kind="secondary"
          onClick={({ currentTarget }) => {
            close(currentTarget)
            onClear(currentTarget)
          }}
          size="medium"
        >
          {t.clear}
        </Button>
      </p>
    </Dialog>
  )
}

// Closed before anything else happens, so that the focus can leave it.
function close(button: HTMLElement) {
  button.closest('dialog')?.close()
}
