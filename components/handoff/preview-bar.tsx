'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyLabels } from '#components/case/labels.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { when } from '#i18n/when.ts'
import { openCase } from '#lib/cases/all-cases.ts'
import { addHandoff, replaceWithHandoff } from '#lib/cases/received.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'

type Props = { words: LazyLabels; say: (words: string) => void }

/** Stands on every place while the tab looks at a hand-off; what was answered and ticked in the copy goes along. */
export function PreviewBar({ words: { Handoff, Look }, say }: Props) {
  const { locale } = useGuide()
  const { isLooking, current, back, look, act } = useCase((state) => state)
  if (!isLooking) return back === undefined ? null : <BackBar back={back} words={Look} />
  if (!current) return null

  const theirs = handoffOf(current, { revision: current.revision, madeAt: current.createdAt, withNotes: true })
  const leave = (words: string) => {
    look()
    say(words)
  }
  return (
    <section aria-label={Look.bar} className="look-bar">
      <p>{formatMessage(Look.looking, { date: when(current.createdAt, locale) })}</p>
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

/** Leads from a hand-off that was stored as a new case back to the reader's own. */
function BackBar({ back, words: t }: { back: string; words: LazyLabels['Look'] }) {
  const { guide } = useGuide()
  const { current, look } = useCase((state) => state)
  const show = (id: string | undefined) => {
    openCase(sessionStorage, guide, id)
    look()
  }
  return (
    <section aria-label={t.newBar} className="look-bar">
      <p>{t.newCase}</p>
      <p>
        <button className="secondary-button" onClick={() => show(back)} type="button">
          {t.back}
        </button>
        <button className="secondary-button" onClick={() => show(current?.id)} type="button">
          {t.stay}
        </button>
      </p>
    </section>
  )
}
