'use client'

import { useEffect, useState } from 'react'
import { useCase } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import type { Received } from '#lib/guide/handoff.ts'
import { decodeHandoff } from '#lib/handoff/link.ts'
import type { OnDone } from './done.ts'
import { HandoffDialog } from './handoff-dialog.tsx'

type Props = {
  fragment: string
  messages: LazyMessages
  onDone: OnDone
}

/** The dialog for a hand-off link in the address. Nothing changes before the reader chooses. */
export function LinkDialog({ fragment, messages, onDone }: Props) {
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const [received, setReceived] = useState<Received>()

  useEffect(() => {
    if (!index) return
    let isWanted = true
    decodeHandoff(index, fragment).then((decoded) => isWanted && setReceived(decoded))
    return () => {
      isWanted = false
    }
  }, [index, fragment])

  if (isIndexMissing && !index)
    return (
      <p className="fixed inset-x-0 bottom-0 z-4 bg-warn-bg p-4" role="alert">
        {messages.Handoff.offline}
      </p>
    )
  if (!received || !index) return null
  return (
    <HandoffDialog
      fragment={fragment}
      index={index}
      onDone={onDone}
      readIn={messages.readIn}
      received={received}
      messages={messages.Handoff}
    />
  )
}
