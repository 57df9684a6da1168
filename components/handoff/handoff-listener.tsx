'use client'

import { useEffect, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { useLazy } from '#components/case/use-lazy.ts'
import { isHandoffFragment } from '#lib/handoff/is-handoff-fragment.ts'

/** Opens the dialog when the address contains a hand-off, and shows the bar during a preview. */
export function HandoffListener() {
  const { messages } = useGuide()
  const hasBar = useCase((state) => state.isPreviewing || state.back !== undefined)
  const [fragment, setFragment] = useState('')
  const { loaded, hasFailed, ask } = useLazy(() => import('./handoff-area.tsx'))
  const isNeeded = fragment !== '' || hasBar

  useEffect(() => {
    const read = () => setFragment(isHandoffFragment(location.hash) ? location.hash : '')
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what could not be loaded is tried again when another hand-off comes.
  useEffect(() => {
    if (isNeeded && !loaded) ask()
  }, [isNeeded, fragment])

  if (loaded) return <loaded.HandoffArea fragment={fragment} onDone={() => setFragment('')} messages={loaded.messages} />
  return (
    hasFailed && (
      <p className="fixed inset-x-0 bottom-0 z-4 bg-warn-bg p-4" role="alert">
        {messages.Lazy.failed}
      </p>
    )
  )
}
