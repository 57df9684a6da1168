'use client'

import { useState } from 'react'
import type { LaterLabels } from '#components/case/labels.ts'
import { ReceiveDialog } from './link-dialog.tsx'
import { LookBar } from './preview-bar.tsx'

type Props = { fragment: string; words: LaterLabels; onDone: () => void }

/** What the page shows of hand-offs: the dialog while the address carries one, else the bar. */
export function Received({ fragment, words, onDone }: Props) {
  const [said, setSaid] = useState('')
  return (
    <>
      {fragment ? (
        <ReceiveDialog
          fragment={fragment}
          key={fragment}
          onDone={(words) => {
            // The router keeps its own state in the entry; only the fragment goes.
            history.replaceState(history.state, '', location.pathname + location.search)
            setSaid(words)
            onDone()
          }}
          words={words}
        />
      ) : (
        <LookBar say={setSaid} words={words} />
      )}
      <p className="said-once" role="status">
        {said}
      </p>
    </>
  )
}
