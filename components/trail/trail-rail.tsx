'use client'

import { useState } from 'react'
import { CaseDeeds, useSaid } from '#components/case/case-deeds.tsx'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { TextButton } from '#components/ui/text-button.tsx'
import { useCode } from '#components/ui/use-code.ts'
import { formatCount } from '#i18n/format-count.ts'
import { follow } from '#lib/guide/follow.ts'
import { foldedAnswers } from './folded-answers.ts'
import type { TrailLooks } from './trail-looks.ts'

/** Loaded only once there is a trail, so that the first page loads faster. */
const loadTrailList = () => import('./trail-list.tsx')

type Props = { place: string; looks: TrailLooks }

/** The number of answers given. */
export function AnswerCount() {
  const { messages, locale } = useGuide()
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  return formatCount(messages.Case.answers, index ? follow(index, trail).kept.length : trail.length, locale)
}

/** The answers given so far, each a link to its step, and the head of the trail. */
export function TrailRail({ place, looks }: Props) {
  const { messages, locale } = useGuide()
  const t = messages.Trail
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  const name = useCase((state) => state.current?.name)
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { status, say } = useSaid()

  const { kept: answers, head } = index ? follow(index, trail) : { kept: trail, head: place }
  const here = head === place ? answers.length : answers.findLastIndex(({ step }) => step === place)
  const code = useCode(answers.length > 0 ? loadTrailList : undefined)
  const folded = isUnfolded ? 0 : foldedAnswers(answers.length, here)

  return (
    <>
      <div>
        <h2 tabIndex={-1}>
          {t.title} <span className="font-normal text-ink2">{name}</span>
        </h2>
        <span className="figures text-ink2">{answers.length || ''}</span>
      </div>
      {index && code && folded > 0 && (
        <TextButton
          className="mb-2"
          onClick={(event) => {
            setIsUnfolded(true)
            say('', event.currentTarget)
          }}
        >
          {formatCount(t.showEarlier, folded, locale)}
        </TextButton>
      )}
      {index && answers.length === 0 && <p className="mb-3 text-ink2">{t.empty}</p>}
      {index && code && answers.length > 0 && (
        <code.TrailList
          answers={answers}
          folded={folded}
          head={head}
          here={here}
          index={index}
          looks={looks}
          onRewind={(button) => say(t.rewound, button)}
        />
      )}
      {index && (code || answers.length === 0) && <CaseDeeds say={say} />}
      {status}
    </>
  )
}
