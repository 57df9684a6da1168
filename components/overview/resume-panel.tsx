'use client'

import { useLayoutEffect, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { countOf, shownStates } from '#components/prerequisites/shown-states.ts'
import { buttonLook } from '#components/ui/button.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { when } from '#i18n/when.ts'
import { listCases } from '#lib/cases/all-cases.ts'
import { attempt } from '#lib/cases/attempt.ts'
import type { Case } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import { placeWords } from '#lib/guide/guide-index.ts'

const panel =
  'mt-6 mb-10 flex min-h-18 items-center justify-between gap-x-4 gap-y-3 rounded-lg border border-line bg-bg2 py-2.5 ps-5 pe-4 text-note/6 max-phone:flex-wrap begun:min-h-23.5 begun:max-phone:min-h-48 begun:max-phone:content-start begun:not-ready:*:hidden noscript:hidden print:hidden'

type Props = { revisions: Record<string, number>; start: string }

/** Leads back to the head of the trail. Without progress it says so, in the same space. */
export function ResumePanel({ revisions, start }: Props) {
  const { messages, locale, guide } = useGuide()
  const t = messages.Case
  const isLoaded = useCase((state) => state.isLoaded)
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const current = useCase((state) => state.current)
  const progress = current?.progress
  const trail = progress?.trail ?? []
  const states = shownStates(progress, revisions)
  const isBegun = trail.length > 0 || Object.keys(progress?.prerequisites ?? {}).length > 0

  // The room is reserved by this attribute; the first-frame script set it, the store goes on with it.
  useLayoutEffect(() => {
    if (isLoaded) document.documentElement.toggleAttribute('data-begun', isBegun)
  }, [isLoaded, isBegun])

  const [others, setOthers] = useState<readonly Case[]>([])
  const shown = current?.id
  useLayoutEffect(() => {
    if (!isLoaded || isBegun) return
    const cases = attempt(() => listCases(localStorage).cases, [])
    setOthers(cases.filter((c) => c.guide === guide && c.id !== shown))
  }, [isLoaded, isBegun, guide, shown])

  if (others.length > 0 && !isBegun) {
    const names = others.flatMap(({ name }) => name || [])
    return (
      <div className={panel}>
        <p>
          <strong className="block">{t.newCase}</strong>
          <span className="text-ink2 line-clamp-2 max-phone:line-clamp-3">
            {[formatCount(t.otherCases, others.length, locale), ...names].join(' · ')}
          </span>
        </p>
        <TextLink href={href({ locale, hash: 'cases' })}>{t.toCases}</TextLink>
      </div>
    )
  }
  if (!isBegun || !current) {
    return (
      <div className={panel}>
        <p>
          <strong className="block">{t.nothingSaved}</strong>
          <span className="text-ink2 line-clamp-2 max-phone:line-clamp-3">{t.nothingSavedHint}</span>
        </p>
      </div>
    )
  }
  if (!index && !isIndexMissing) return <div className={panel} />

  // Without the index the last answered step is the closest place that is known.
  const head = index ? follow(index, trail).head : (trail.at(-1)?.step ?? start)
  const figures = {
    answers: formatCount(t.answers, trail.length, locale),
    prerequisites: formatMessage(messages.Prerequisites.ofTotalPrerequisites, {
      n: countOf(states, 'confirmed'),
      total: states.length
    }),
    when: when(current.changedAt, locale)
  }
  return (
    <div className={panel}>
      <p>
        <strong className="block">{t.resumeTitle}</strong>
        <span className="text-ink2 line-clamp-2 max-phone:line-clamp-3">
          {index && `${placeWords(index, head).title} · `}
          {formatMessage(t.resumeText, figures)}
        </span>
      </p>
      <PageLink
        className={`${buttonLook('primary', 'medium')} flex-none`}
        data-resume=""
        href={href({ locale, guide, place: head })}
        isPrefetched
      >
        {t.resume}
      </PageLink>
    </div>
  )
}
