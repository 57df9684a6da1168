'use client'

import Link from 'next/link'
import { useState } from 'react'
import { href } from '../i18n/href.ts'
import { reset, rewind, undo } from '../lib/cases/deeds.ts'
import { follow } from '../lib/guide/follow.ts'
import { placeWords } from '../lib/guide/guide-index.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { BackIcon } from './icons.tsx'
import { count, fill } from './labels.ts'
import { Rail } from './rail.tsx'

/** Beyond this many answers the oldest fold. */
const shownAnswers = 5

type Props = { place: string }

/** The answers given so far, each a link to its step, and the head of the trail. */
export function TrailRail({ place }: Props) {
  const { labels, locale, guide } = useGuide()
  const t = labels.Trail
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  const canUndo = useCase((state) => state.current?.undo !== undefined)
  const act = useCase((state) => state.act)
  const [isUnfolded, setIsUnfolded] = useState(false)
  const [said, setSaid] = useState('')

  const { head, kept } = index ? follow(index, trail) : { head: '', kept: [] }
  const folded = isUnfolded ? 0 : Math.max(0, kept.length - shownAnswers)
  const answers = count(labels.Case.answers, trail.length, locale)

  return (
    <Rail
      buttonTitle={t.short}
      count={<span className="tabular-nums text-ink2">{trail.length || ''}</span>}
      figure={answers}
      title={t.title}
    >
      {folded > 0 && (
        <button className="text-button" onClick={() => setIsUnfolded(true)} type="button">
          {count(t.showEarlier, folded, locale)}
        </button>
      )}
      {index && kept.length === 0 && <p className="mb-3 text-ink2">{t.empty}</p>}
      {index && kept.length > 0 && (
        <ol className="trail" start={folded + 1}>
          {kept.slice(folded).map(({ step, choice, at }, i) => {
            const { title } = placeWords(index, step)
            const expected = follow(index, kept.slice(0, folded + i)).head
            return (
              <li className="trail-entry" key={`${at} ${step} ${i}`}>
                <span aria-hidden="true" className="trail-dot">
                  {folded + i + 1}
                </span>
                <Link
                  aria-current={step === place ? 'page' : undefined}
                  href={href({ locale, guide, place: step })}
                  prefetch={false}
                >
                  <span className="text-ink2">{title}</span>
                  {expected !== step && <span className="text-ink2"> ({t.openedByLink})</span>}
                  <strong>{index.steps[step]?.labels[choice]}</strong>
                </Link>
                <button
                  aria-label={fill(t.rewind, { question: title })}
                  className="trail-rewind"
                  onClick={() => act(rewind(trail.indexOf(kept[folded + i] as (typeof trail)[number]), Date.now()))}
                  title={fill(t.rewind, { question: title })}
                  type="button"
                >
                  <BackIcon className="size-3.5" />
                </button>
              </li>
            )
          })}
          <li className="trail-entry" data-head="">
            <span aria-hidden="true" className="trail-dot">
              {kept.length + 1}
            </span>
            {head === place ? (
              <span aria-current="page" className="font-semibold text-acc">
                {t.here}
              </span>
            ) : (
              <Link href={href({ locale, guide, place: head })} prefetch={false}>
                <span className="text-ink2">{t.standsAt}</span>
                <strong>{placeWords(index, head).title}</strong>
              </Link>
            )}
          </li>
        </ol>
      )}
      <p className="flex gap-4">
        {index && canUndo && (
          <button
            className="text-button"
            onClick={() => {
              act(undo(Date.now()))
              setSaid(t.undone)
            }}
            type="button"
          >
            {t.undo}
          </button>
        )}
        {index && trail.length > 0 && (
          <button
            className="text-button"
            onClick={() => {
              act(reset(Date.now()))
              setSaid(t.cleared)
            }}
            type="button"
          >
            {t.startOver}
          </button>
        )}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </Rail>
  )
}
