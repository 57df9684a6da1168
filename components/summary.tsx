'use client'

import { useEffect, useMemo, useState } from 'react'
import { plainHref } from '../i18n/href.ts'
import { follow } from '../lib/guide/follow.ts'
import { handoffOf } from '../lib/handoff/handoff-of.ts'
import { encodeHandoff } from '../lib/handoff/link.ts'
import { type CardWords, isEmptyHandoff, summaryCard } from '../lib/handoff/summary-card.ts'
import { useCase, useGuide } from './case-provider.tsx'
import type { SummaryLabels } from './labels.ts'
import { PageLink } from './page-link.tsx'
import { SummaryActions } from './summary-actions.tsx'
import { SummaryProtocol } from './summary-protocol.tsx'
import { zonedTime } from './zoned-time.ts'

type Props = { words: CardWords; labels: SummaryLabels; start: { href: string; title: string } }

/** The case of this tab as it can be passed on. Its room is reserved: what stands below comes into view only by scrolling. */
export function Summary({ words, labels: t, start }: Props) {
  const { locale, guide } = useGuide()
  const { isLoaded, index, isIndexMissing, current } = useCase((state) => state)
  const [withNotes, setWithNotes] = useState(false)
  const handoff = useMemo(() => {
    return current && index && handoffOf(current, { revision: index.revision, madeAt: Date.now(), withNotes })
  }, [current, index, withNotes])
  const [made, setMade] = useState<{ of?: typeof handoff; fragment?: string }>({})

  useEffect(() => {
    if (!handoff) return
    let isWanted = true
    encodeHandoff(handoff)
      .catch(() => undefined)
      .then((fragment) => isWanted && setMade({ of: handoff, fragment }))
    return () => {
      isWanted = false
    }
  }, [handoff])

  if (!isLoaded || (!index && !isIndexMissing)) return <div className="summary-case" />
  if (!index)
    return (
      <p className="summary-case" role="alert">
        {t.offline}
      </p>
    )
  const hasNotes = Object.keys(current?.progress.notes ?? {}).length > 0
  if (!current || !handoff || (isEmptyHandoff(handoff) && !hasNotes))
    return (
      <div className="summary-case">
        <p className="guide-text">{t.empty}</p>
        <p>
          <PageLink className="primary-button" href={start.href}>
            {start.title}
          </PageLink>
        </p>
      </div>
    )

  const { head } = follow(index, handoff.trail)
  const card = summaryCard(handoff, index, words)
  const link = made.fragment && location.origin + plainHref({ locale, guide, place: head }) + made.fragment
  const timeOf = (at: number) => zonedTime(at, locale)
  return (
    <div className="summary-case">
      <div className="summary-actions">
        {(hasNotes || current.name) && (
          <label className="share-notes">
            <input checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} type="checkbox" />
            {t.withNotes}
          </label>
        )}
        <SummaryActions
          card={card}
          current={current}
          form={{ labels: t, timeOf, link }}
          key={String(withNotes)}
          isLinkMade={made.of === handoff}
          labels={t}
          options={{ revision: index.revision, madeAt: handoff.madeAt, withNotes, link }}
        />
      </div>
      <SummaryProtocol card={card} labels={t} timeOf={timeOf} />
    </div>
  )
}
