'use client'

import { href } from '../i18n/href.ts'
import { rewind } from '../lib/cases/deeds.ts'
import type { Answer } from '../lib/guide/case.ts'
import { follow } from '../lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '../lib/guide/guide-index.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { BackIcon } from './icons.tsx'
import { fill } from './labels.ts'
import { PageLink } from './page-link.tsx'

type Props = {
  index: GuideIndex
  /** The answers that fit the guide of today, in their order. */
  answers: Answer[]
  /** How many of the oldest are not shown. */
  folded: number
  place: string
  /** Called after an answer was taken back; its button is about to go. */
  onRewind: (button: HTMLElement) => void
}

/** Question and answer, one below the other; the last dot is the head of the trail. */
export function TrailList({ index, answers, folded, place, onRewind }: Props) {
  return (
    <ol className="trail" start={folded + 1}>
      {answers.slice(folded).map((answer, i) => (
        <TrailEntry
          answer={answer}
          before={answers.slice(0, folded + i)}
          index={index}
          key={`${answer.at} ${answer.step}`}
          onRewind={onRewind}
          place={place}
        />
      ))}
      <TrailHead head={follow(index, answers).head} index={index} number={answers.length + 1} place={place} />
    </ol>
  )
}

type EntryProps = Pick<Props, 'index' | 'place' | 'onRewind'> & { answer: Answer; before: Answer[] }

function TrailEntry({ index, answer, before, place, onRewind }: EntryProps) {
  const { labels, locale, guide } = useGuide()
  const t = labels.Trail
  const act = useCase((state) => state.act)
  const { title } = placeWords(index, answer.step)
  const isOpenedByLink = follow(index, before).head !== answer.step
  const rewindLabel = fill(t.rewind, { question: title })

  return (
    <li className="trail-entry">
      <span aria-hidden="true" className="trail-dot">
        {before.length + 1}
      </span>
      <PageLink aria-current={answer.step === place ? 'page' : undefined} href={href({ locale, guide, place: answer.step })}>
        <span className="text-ink2">
          {title} {isOpenedByLink && `(${t.openedByLink})`}
        </span>
        <strong>{index.steps[answer.step]?.labels[answer.choice]}</strong>
      </PageLink>
      <button
        aria-label={rewindLabel}
        className="trail-rewind"
        onClick={(event) => {
          act(rewind(answer, Date.now()))
          onRewind(event.currentTarget)
        }}
        title={rewindLabel}
        type="button"
      >
        <BackIcon className="size-3.5" />
      </button>
    </li>
  )
}

type HeadProps = { index: GuideIndex; head: string; number: number; place: string }

function TrailHead({ index, head, number, place }: HeadProps) {
  const { labels, locale, guide } = useGuide()
  return (
    <li className="trail-entry" data-head="">
      <span aria-hidden="true" className="trail-dot">
        {number}
      </span>
      {head === place ? (
        <span aria-current="page" className="font-semibold text-acc">
          {labels.Trail.here}
        </span>
      ) : (
        <PageLink href={href({ locale, guide, place: head })}>
          <span className="text-ink2">{labels.Trail.standsAt}</span>
          <strong>{placeWords(index, head).title}</strong>
        </PageLink>
      )}
    </li>
  )
}
