'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { isKept } from '#components/case/early-tap.ts'
import { ArrowIcon, BackIcon, CheckIcon } from '#components/ui/icons.tsx'
import { isPlainActivation, PageLink } from '#components/ui/page-link.tsx'
import { answer } from '#lib/cases/deeds.ts'
import { isTimeToGiveUp } from '#lib/guide/give-up.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { suggestion } from '#lib/guide/suggest.ts'
import type { Graph, Suggests } from '#lib/guide/types.ts'

export type ChoiceItem = {
  id: string
  label: string
  hint: string
  href: string
  goTo: string
  /** At the choice of a reader who stops trying: the words of the panel that it moves into. */
  giveUp?: ReactNode
}

type Props = {
  step: string
  items: ChoiceItem[]
  /** The step's neighbourhood: enough to record the answer before the guide's index is there. */
  graph: Graph
  /** Prerequisite id → revision, for those the step settles. */
  settles: Record<string, number>
  suggests?: Suggests
}

/** The answers of a step: links that also record the answer; a choice opened in a new tab records nothing. */
export function Choices({ step, items, graph, settles, suggests }: Props) {
  const act = useCase((state) => state.act)
  const progress = useCase((state) => state.current?.progress)
  const earlier = progress && lookup(progress.remembered, step)
  const suggested =
    progress && suggestion({ settles: Object.keys(settles), suggests }, progress.prerequisites, (id) => settles[id] ?? 0)

  const isStuck = progress !== undefined && isTimeToGiveUp(graph, step, progress.trail)
  const first = items.filter(({ giveUp }) => giveUp && isStuck)

  function record(event: MouseEvent, choice: string) {
    if (isPlainActivation(event) && !isKept(event)) act(answer(graph, step, choice, Date.now()))
  }

  return (
    <ul className="choices" data-step={step}>
      {[...first, ...items.filter((item) => !first.includes(item))].map(({ id, label, hint, href, goTo, giveUp }) => (
        <li data-give-up={giveUp && isStuck} key={id}>
          {giveUp}
          <PageLink isPrefetched className="choice" data-choice={id} href={href} onClick={(event) => record(event, id)}>
            <span className="choice-words">
              <span className="choice-label">{label}</span>
              <span className="choice-hint">{hint}</span>
              <span className="choice-go-to">{goTo}</span>
            </span>
            <ChoiceSlot isEarlier={earlier === id} isSuggested={suggested === id} />
            <ArrowIcon className="size-5 text-acc" />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** Reserved always, so that nothing moves when it fills. */
function ChoiceSlot({ isEarlier, isSuggested }: { isEarlier: boolean; isSuggested: boolean }) {
  const { labels } = useGuide()
  return (
    <span className="choice-slot">
      {isEarlier && (
        <>
          <BackIcon className="size-3.5" />
          {labels.Choices.earlierAnswer}
        </>
      )}
      {isSuggested && !isEarlier && (
        <>
          <CheckIcon className="size-3.5" />
          {labels.Choices.suggested}
        </>
      )}
    </span>
  )
}
