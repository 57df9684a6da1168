'use client'

import { useState } from 'react'
import { type Deed, reset, undo } from '../lib/cases/deeds.ts'
import { follow } from '../lib/guide/follow.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { count } from './labels.ts'
import { Rail } from './rail.tsx'
import { TrailList } from './trail-list.tsx'

/** Beyond this many answers the oldest fold. */
const shownAnswers = 5

type Props = { place: string }

/** The answers given so far, each a link to its step, and the head of the trail. */
export function TrailRail({ place }: Props) {
  const { labels, locale } = useGuide()
  const t = labels.Trail
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  const [isUnfolded, setIsUnfolded] = useState(false)

  const answers = index ? follow(index, trail).kept : []
  const folded = isUnfolded ? 0 : Math.max(0, answers.length - shownAnswers)

  return (
    <Rail
      buttonTitle={t.short}
      count={<span className="tabular-nums text-ink2">{trail.length || ''}</span>}
      figure={count(labels.Case.answers, trail.length, locale)}
      title={t.title}
    >
      {folded > 0 && (
        <button className="text-button" onClick={() => setIsUnfolded(true)} type="button">
          {count(t.showEarlier, folded, locale)}
        </button>
      )}
      {index && answers.length === 0 && <p className="mb-3 text-ink2">{t.empty}</p>}
      {index && answers.length > 0 && <TrailList answers={answers} folded={folded} index={index} place={place} />}
      {index && <TrailDeeds hasTrail={trail.length > 0} />}
    </Rail>
  )
}

/** Undo and start over; what they did is said. */
function TrailDeeds({ hasTrail }: { hasTrail: boolean }) {
  const { labels } = useGuide()
  const t = labels.Trail
  const act = useCase((state) => state.act)
  const canUndo = useCase((state) => state.current?.undo !== undefined)
  const [said, setSaid] = useState('')

  const deedButton = (words: string, deed: (at: number) => Deed, done: string) => (
    <button
      className="text-button"
      onClick={() => {
        act(deed(Date.now()))
        setSaid(done)
      }}
      type="button"
    >
      {words}
    </button>
  )

  return (
    <>
      <p className="flex gap-4">
        {canUndo && deedButton(t.undo, undo, t.undone)}
        {hasTrail && deedButton(t.startOver, reset, t.cleared)}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
