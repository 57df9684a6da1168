'use client'

import { useState } from 'react'
import type { LazyLabels } from '#components/case/labels.ts'
import { LinkDialog } from './link-dialog.tsx'
import { PreviewBar } from './preview-bar.tsx'

type Props = { fragment: string; words: LazyLabels; onDone: () => void }

/** What the page shows of hand-offs: the dialog while the address carries one, else the bar. */
export function HandoffArea({ fragment, words, onDone }: Props) {
  const [said, setSaid] = useState('')
  return (
    <>
      {fragment ? (
        <LinkDialog
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
        <PreviewBar say={setSaid} words={words} />
      )}
      <p className="said-once" role="status">
        {said}
      </p>
    </>
  )
}
