'use client'

import { useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { buttonLook } from '#components/ui/button.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { zonedTime } from '#i18n/zoned-time.ts'
import { type CardWords, isEmptyHandoff } from '#lib/handoff/summary-card.ts'
import { SummaryActions } from './summary-actions.tsx'
import { SummaryArchive } from './summary-archive.tsx'
import { SummaryProtocol } from './summary-protocol.tsx'
import { useMade } from './use-made.ts'

type Props = { words: CardWords; messages: SummaryMessages; start: { href: string; title: string } }

/** The summary of this tab's case, and the ways to pass it on. */
export function Summary({ words, messages: t, start }: Props) {
  const { locale } = useGuide()
  const isLoaded = useCase((state) => state.isLoaded)
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const current = useCase((state) => state.current)
  const isPreviewing = useCase((state) => state.isPreviewing)
  const [isArchived, setIsArchived] = useState(false)
  const [withNotes, setWithNotes] = useState(false)
  const made = useMade(words, withNotes)

  if (isIndexMissing && !index) return <p role="alert">{t.offline}</p>
  if (!isLoaded || !index) return null
  const hasNotes = Object.keys(current?.progress.notes ?? {}).length > 0
  if (!made || (isEmptyHandoff(made.handoff) && !hasNotes))
    return (
      <>
        <p role="status">
          {isArchived && (
            <>
              {t.archived} <TextLink href={href({ locale, hash: 'cases' })}>{t.toCases}</TextLink>
            </>
          )}
        </p>
        <p className="guide-text">{t.empty}</p>
        <PageLink className={`${buttonLook('primary')} mt-4`} href={start.href}>
          {start.title}
        </PageLink>
      </>
    )

  const timeOf = (at: number) => zonedTime(at, locale)
  return (
    <>
      <div className="border-b-2 border-ink pb-5 text-note/6 print:hidden">
        {(hasNotes || made.current.name) && (
          <label className="inline-flex min-h-7 items-center gap-2">
            <input checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} type="checkbox" />
            {t.withNotes}
          </label>
        )}
        <SummaryActions key={String(withNotes)} messages={t} made={made} timeOf={timeOf} />
        {made.card.head.kind && !isPreviewing && (
          <SummaryArchive id={made.current.id} messages={t} onArchived={() => setIsArchived(true)} />
        )}
      </div>
      <SummaryProtocol card={made.card} messages={t} timeOf={timeOf} />
    </>
  )
}
