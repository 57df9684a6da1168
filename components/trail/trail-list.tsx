'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { Time } from '#components/case/time.tsx'
import { BackIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { rewind } from '#lib/cases/deeds.ts'
import type { Answer, Trail } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import type { TrailLooks } from './trail-looks.ts'
import { visitWords } from './visit-words.ts'

type Props = {
  index: GuideIndex
  /** The answers that fit today's guide, in order. */
  answers: Trail
  /** How many of the oldest answers are hidden. */
  folded: number
  /** The place the last answer leads to. */
  head: string
  /** The entry of the current place: the index of its last answer, `answers.length` for the head, -1 if the place is not on the trail. */
  here: number
  /** Called after an answer was taken back, just before its button disappears. */
  onRewind: (button: HTMLElement) => void
  looks: TrailLooks
}

/** Questions and answers in order; the last dot is the head of the trail. */
export function TrailList({ index, answers, folded, head, here, onRewind, looks }: Props) {
  const { messages } = useGuide()
  return (
    <>
      <ol className="mb-3" start={folded + 1}>
        {answers.slice(folded).map((answer, i) => (
          <TrailEntry
            answer={answer}
            before={answers.slice(0, folded + i)}
            index={index}
            isHere={folded + i === here}
            key={`${answer.at} ${answer.step}`}
            looks={looks}
            onRewind={onRewind}
          />
        ))}
        <TrailHead before={answers} head={head} index={index} isHere={here === answers.length} looks={looks} />
      </ol>
      {here < 0 && (
        <p aria-current="page" className={looks.off}>
          <span className={looks.offDot} />
          {messages.Trail.offTrail}
        </p>
      )}
    </>
  )
}

type EntryProps = { index: GuideIndex; before: Trail; isHere: boolean; looks: TrailLooks }

function TrailEntry({ index, answer, before, isHere, onRewind, looks }: EntryProps & Pick<Props, 'onRewind'> & { answer: Answer }) {
  const { messages, locale, guide } = useGuide()
  const t = messages.Trail
  const act = useCase((state) => state.act)
  const { title } = placeWords(index, answer.step)
  const openedByLink = follow(index, before).head === answer.step ? '' : t.openedByLink
  const remarks = [openedByLink, visitWords(t, before, answer.step)].filter(Boolean).join(', ')
  const rewindLabel = formatMessage(t.rewind, { question: title })

  return (
    <li className={looks.entry}>
      <span aria-hidden="true" className={looks.dot}>
        {before.length + 1}
      </span>
      <PageLink
        aria-current={isHere ? 'page' : undefined}
        className={looks.link}
        href={href({ locale, guide, place: answer.step })}
      >
        <span className="text-ink2">
          {title} {remarks && `(${remarks})`}
        </span>
        <strong>{index.steps[answer.step]?.labels[answer.choice]}</strong>
        {isHere && t.here}
        <Time at={answer.at} />
      </PageLink>
      <button
        aria-label={rewindLabel}
        className={looks.rewind}
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

function TrailHead({ index, head, before, isHere, looks }: EntryProps & { head: string }) {
  const { messages, locale, guide } = useGuide()
  const t = messages.Trail
  const remark = visitWords(t, before, head)
  return (
    <li className={looks.entry}>
      <span aria-hidden="true" className={looks.headDot}>
        {before.length + 1}
      </span>
      {isHere ? (
        <span aria-current="page">
          <strong className="text-acc">{t.here}</strong>
          <span className="block text-ink2 first-letter:uppercase">{remark}</span>
        </span>
      ) : (
        <PageLink className={looks.link} href={href({ locale, guide, place: head })}>
          <span className="text-ink2">{t.standsAt}</span>
          <strong>
            {placeWords(index, head).title} {remark && `(${remark})`}
          </strong>
        </PageLink>
      )}
    </li>
  )
}
