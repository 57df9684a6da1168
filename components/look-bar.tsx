'use client'

import { addHandoff, replaceWithHandoff } from '../lib/cases/received.ts'
import { handoffOf } from '../lib/handoff/handoff-of.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { fill, type LaterLabels } from './labels.ts'
import { when } from './when.ts'

type Props = { words: LaterLabels; say: (words: string) => void }

/** Stands on every place while the tab looks at a hand-off; what was answered and ticked in the copy goes along. */
export function LookBar({ words: { Handoff, Look }, say }: Props) {
  const { locale } = useGuide()
  const { isLooking, current, look, act } = useCase((state) => state)
  if (!isLooking || !current) return null

  const theirs = handoffOf(current, { revision: current.revision, madeAt: current.createdAt, withNotes: true })
  const leave = (words: string) => {
    look()
    say(words)
  }
  return (
    <section aria-label={Look.bar} className="look-bar">
      <p>{fill(Look.looking, { date: when(current.createdAt, locale) })}</p>
      <p>
        <button
          className="secondary-button"
          onClick={() => {
            leave(Handoff.added)
            act(addHandoff(theirs, {}, Date.now()))
          }}
          type="button"
        >
          {Handoff.add}
        </button>
        <button
          className="secondary-button"
          onClick={() => {
            leave(Handoff.replaced)
            act(replaceWithHandoff(theirs, Date.now()))
          }}
          type="button"
        >
          {Handoff.replace}
        </button>
        <button className="secondary-button" onClick={() => leave('')} type="button">
          {Look.stop}
        </button>
      </p>
    </section>
  )
}
