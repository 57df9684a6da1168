'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useCase } from '#components/case/case-provider.tsx'
import { isRecordedEarly } from '#components/case/early-tap.ts'
import { isPlainActivation } from '#components/ui/is-plain-activation.ts'
import { answer } from '#lib/cases/deeds.ts'
import { isTimeToGiveUp } from '#lib/guide/give-up.ts'
import type { Graph } from '#lib/guide/types.ts'

export type ChoiceItem = {
  id: string
  link: ReactNode
  /** For the choice of a reader who gives up: the content of the panel that it moves into. */
  giveUp?: ReactNode
}

type Props = {
  step: string
  items: ChoiceItem[]
  /** The step's neighbourhood: enough to record the answer before the guide's index has loaded. */
  graph: Graph
}

/** The answers of a step, as links that also record the answer. Opening one in a new tab records nothing. */
export function Choices({ step, items, graph }: Props) {
  const act = useCase((state) => state.act)
  const trail = useCase((state) => state.current?.progress.trail)
  const isStuck = trail !== undefined && isTimeToGiveUp(graph, step, trail)
  const first = items.filter(({ giveUp }) => giveUp && isStuck)

  /** Runs in the capture phase, so that the answer is recorded before the link opens its page. */
  function record(event: MouseEvent, choice: string) {
    if (isPlainActivation(event) && !isRecordedEarly(event)) act(answer(graph, step, choice, Date.now()))
  }

  return [...first, ...items.filter((item) => !first.includes(item))].map(({ id, link, giveUp }) => (
    <li data-give-up={giveUp && isStuck} key={id}>
      {giveUp}
      <div onClickCapture={(event) => record(event, id)}>{link}</div>
    </li>
  ))
}
