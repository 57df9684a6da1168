'use client'

import { useEffect, useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { nameOf } from '#components/cases/case-row.tsx'
import { buttonLook } from '#components/ui/button.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { when } from '#i18n/when.ts'
import { listCases, openCase } from '#lib/cases/all-cases.ts'
import { attempt } from '#lib/cases/attempt.ts'
import type { Case } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { HomeGuides } from './home-guides.ts'

type Props = { guides: HomeGuides; locale: string; messages: LazyMessages['Cases'] }

/** The case that was worked on last: where it stands, the way on, and a new one. */
export function OpenCase({ guides, locale, messages: t }: Props) {
  const [latest, setLatest] = useState<{ c: Case; count: number; index?: GuideIndex }>()

  useEffect(() => {
    const cases = attempt(() => listCases(localStorage).cases, []).filter(({ archivedAt }) => archivedAt === undefined)
    const c = cases.find(({ guide }) => lookup(guides, guide))
    const indexHref = c && lookup(guides, c.guide)?.indexHref
    // The room that the first frame kept for it.
    document.documentElement.toggleAttribute('data-has-cases', indexHref !== undefined)
    if (!c || !indexHref) return
    const found = { c, count: cases.length }
    setLatest(found)
    fetch(indexHref)
      .then((response) => response.json() as Promise<GuideIndex>)
      .then((index) => setLatest({ ...found, index }))
      // Without it the case is named, and its own page leads on.
      .catch(() => undefined)
  }, [guides])

  if (!latest) return null
  const { c, count, index } = latest
  const head = index && follow(index, c.progress.trail).head
  const isReached = head !== undefined && index !== undefined && Object.hasOwn(index.outcomes, head)
  const place = isReached ? 'summary' : head
  return (
    <>
      <p className="min-w-0 flex-1 basis-80 text-note/6">
        <strong className="wrap-anywhere">{nameOf(c, t, locale)}</strong>
        {index && head && (
          <span> · {formatMessage(isReached ? t.reached : t.standsAt, { place: placeWords(index, head).title })}</span>
        )}
        <span className="block text-fine text-ink2">
          {[
            lookup(guides, c.guide)?.short,
            formatCount(t.answers, c.progress.trail.length, locale),
            formatMessage(t.changed, { when: when(c.changedAt, locale) })
          ].join(' · ')}
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextLink href="#cases">{formatCount(t.all, count, locale)}</TextLink>
        <PageLink
          className={buttonLook('secondary', 'medium')}
          href={href({ locale, guide: c.guide })}
          onClick={() => attempt(() => openCase(sessionStorage, c.guide), undefined)}
        >
          {t.new}
        </PageLink>
        <PageLink
          className={buttonLook('primary', 'medium')}
          data-resume=""
          href={href({ locale, guide: c.guide, place })}
          onClick={() => attempt(() => openCase(sessionStorage, c.guide, c.id), undefined)}
        >
          {isReached ? t.summary : t.continue}
        </PageLink>
      </p>
    </>
  )
}
