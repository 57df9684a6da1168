'use client'

import { href } from '../i18n/href.ts'
import { follow } from '../lib/guide/follow.ts'
import { placeWords } from '../lib/guide/guide-index.ts'
import { countOf, shownStates } from './case-figures.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { count, fill } from './labels.ts'
import { PageLink } from './page-link.tsx'
import { when } from './when.ts'

type Props = { revisions: Record<string, number> }

/** Leads back to the head of the trail; without progress it says so, in the same room. */
export function ResumePanel({ revisions }: Props) {
  const { labels, locale, guide } = useGuide()
  const t = labels.Case
  const index = useCase((state) => state.index)
  const current = useCase((state) => state.current)
  const states = shownStates(current?.progress, revisions)
  const answers = current?.progress.trail.length ?? 0
  const isBegun = current && (answers > 0 || Object.keys(current.progress.prerequisites).length > 0)

  if (isBegun && !index) return <div className="resume-panel" />
  if (!isBegun || !index) {
    return (
      <div className="resume-panel">
        <p>
          <strong>{t.nothingSaved}</strong>
          <span>{t.nothingSavedHint}</span>
        </p>
      </div>
    )
  }

  const { head } = follow(index, current.progress.trail)
  return (
    <div className="resume-panel">
      <p>
        <strong>{t.resumeTitle}</strong>
        <span>
          {fill(t.resumeText, {
            place: placeWords(index, head).title,
            answers: count(t.answers, answers, locale),
            prerequisites: fill(labels.Prerequisites.ofTotalPrerequisites, {
              n: countOf(states, 'confirmed'),
              total: states.length
            }),
            when: when(current.changedAt, locale)
          })}
        </span>
      </p>
      <PageLink isPrefetched className="primary-button" data-resume="" href={href({ locale, guide, place: head })}>
        {t.resume}
      </PageLink>
    </div>
  )
}
