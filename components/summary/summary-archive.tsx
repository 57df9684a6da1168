'use client'

import { useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { TextButton } from '#components/ui/text-button.tsx'
import { archive, changeCase, openCase } from '#lib/cases/all-cases.ts'

type Props = { id: string; messages: SummaryMessages; onArchived: () => void }

/** Archives a case that has reached an outcome; the tab then shows none. */
export function SummaryArchive({ id, messages: t, onArchived }: Props) {
  const { guide } = useGuide()
  const refresh = useCase((state) => state.refresh)
  const [hasFailed, setHasFailed] = useState(false)

  function putAway() {
    try {
      if (!changeCase(localStorage, id, archive(true, Date.now()))) return setHasFailed(true)
      openCase(sessionStorage, guide)
      onArchived()
      refresh()
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <p>
      {t.archiveText} <TextButton onClick={putAway}>{t.archive}</TextButton>
      <span role="status">{hasFailed && t.archiveFailed}</span>
    </p>
  )
}
