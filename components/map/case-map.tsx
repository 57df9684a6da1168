'use client'

import type { Messages } from 'next-intl'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { emptyProgress } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { shortestWay, type Way } from '#lib/guide/shortest-way.ts'
import { type PlaceState, placeStates } from './place-states.ts'

export type MapMessages = Pick<
  Messages['Map'],
  | 'answered'
  | 'chooseOutcome'
  | 'couldNotCheck'
  | 'notTried'
  | 'ruledOut'
  | 'standsAt'
  | 'wayFrom'
  | 'wayHere'
  | 'wayNone'
  | 'wayTo'
>

type CaseMap = {
  messages: MapMessages
  index?: GuideIndex
  states: ReadonlyMap<string, PlaceState>
  /** Places of the trail in their order. */
  stops: readonly string[]
  head: string
  onlyUntried: boolean
  setOnlyUntried: (only: boolean) => void
  /** The outcome that the reader looks for a way to. */
  goal: string
  setGoal: (goal: string) => void
  /** The fewest answers from the head to the goal. */
  way?: Way
}

const Context = createContext<CaseMap | undefined>(undefined)

type Props = { start: string; messages: MapMessages; children: ReactNode }

/** Lets what stands on the map and in its outline know what the case says of it. */
export function CaseMap({ start, messages, children }: Props) {
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const progress = useCase((state) => state.current?.progress)
  const [onlyUntried, setOnlyUntried] = useState(false)
  const [goal, setGoal] = useState('')
  const found = useMemo(
    () => (index ? placeStates(index, progress ?? emptyProgress) : { states: new Map(), stops: [], head: start }),
    [index, progress, start]
  )
  const way = useMemo(
    () => (index && goal ? shortestWay({ ...index, start: found.head }, goal) : undefined),
    [index, goal, found.head]
  )

  return (
    <Context value={{ ...found, index, messages, onlyUntried, setOnlyUntried, goal, setGoal, way }}>
      <div className="group/map" data-known={index || isIndexMissing ? '' : undefined} data-only-untried={onlyUntried || undefined}>
        {children}
      </div>
    </Context>
  )
}

export function useCaseMap(): CaseMap {
  const context = useContext(Context)
  if (!context) throw new Error('useCaseMap() outside <CaseMap>')
  return context
}

/** What the case says of a place: as attributes for its look, and in words. */
export function usePlaceState(id: string) {
  const { states, index, messages: t } = useCaseMap()
  const { messages } = useGuide()
  const state: PlaceState = states.get(id) ?? {}
  const { isHead, isUntried, answer, ruledOutBy } = state
  const answerLabel = answer && index?.steps[answer ? id : '']?.labels[answer]
  const words = [
    isHead && messages.Trail.here,
    isUntried && t.couldNotCheck,
    !isUntried && answerLabel && formatMessage(t.answered, { answer: answerLabel }),
    ruledOutBy &&
      formatMessage(t.ruledOut, { prerequisites: ruledOutBy.map((each) => index?.prerequisites[each]?.short ?? each).join(', ') })
  ].filter((each) => typeof each === 'string')
  const attributes = {
    'data-visit': isHead
      ? 'head'
      : state.stop && !isUntried
        ? 'trail'
        : isUntried
          ? 'untried'
          : ruledOutBy
            ? 'ruled-out'
            : undefined
  }
  return { ...state, words: words.join('; '), attributes }
}
