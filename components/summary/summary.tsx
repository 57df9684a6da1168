'use client'

import { useMemo, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { buttonLook } from '#components/ui/button.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href, plainHref } from '#i18n/href.ts'
import { zonedTime } from '#i18n/zoned-time.ts'
import { follow } from '#lib/guide/follow.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { type CardWords, isEmptyHandoff, summaryCard } from '#lib/handoff/summary-card.ts'
import { SummaryActions } from './summary-actions.tsx'
import { SummaryArchive } from './summary-archive.tsx'
import { SummaryProtocol } from './summary-protocol.tsx'

type Props = { words: CardWords; messages: SummaryMessages; start: { href: string; title: string } }

/** The summary of this tab's case, and the ways to pass it on. */
export function Summary({ words, messages: t, start }: Props) {
  const { locale, guide } = useGuide()
  const isLoaded = useCase((state) => state.isLoaded)
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const current = useCase((state) => state.current)
  const isPreviewing = useCase((state) => state.isPreviewing)
  const [isArchived, setIsArchived] = useState(false)
  const [withNotes, setWithNotes] = useState(false)
  const made = useMemo(() => {
    if (!current || !index) return undefined
    const options = { revision: index.revision, madeAt: Date.now(), withNotes }
    const handoff = handoffOf(current, options)
    const address = plainHref({ locale, guide, place: follow(index, handoff.trail).head })
    const link = encodeHandoff(handoff)
      .catch(() => undefined)
      .then((fragment) => fragment && location.origin + address + fragment)
    return { current, options, handoff, card: summaryCard(handoff, index, words), link }
  }, [current, index, withNotes, words, locale, guide])

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
