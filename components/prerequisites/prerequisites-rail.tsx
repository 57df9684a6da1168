'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { plainHref } from '#i18n/href.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { statusWords } from './prerequisite-item.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { countOf, type ShownState, shownStates } from './shown-states.ts'

/** The number of prerequisites shown in the rail; the checklist has all of them. */
const shownItems = 4

type CountProps = {
  /** All prerequisites of the guide: id → revision, in checklist order. */
  revisions: Record<string, number>
}

/** "n of m confirmed". */
export function ConfirmedCount({ revisions, template }: CountProps & { template: 'confirmedOf' | 'ofTotal' }) {
  const { messages } = useGuide()
  const states = shownStates(
    useCase((state) => state.current?.progress),
    revisions
  )
  return formatMessage(messages.Prerequisites[template], { n: countOf(states, 'confirmed'), total: states.length })
}

type Props = CountProps & {
  /** Prerequisites that this step requires or settles. */
  here: string[]
}

/** The prerequisites that matter most at this place. */
export function PrerequisitesRail({ revisions, here }: Props) {
  const index = useCase((state) => state.index)
  const progress = useCase((state) => state.current?.progress)
  const states = shownStates(progress, revisions)

  return (
    <>
      <ProgressBar states={states} />
      <ul className="min-h-45 noscript:hidden">
        {index && mattering(states, here).map(([id, state]) => <Item id={id} index={index} key={id} state={state} />)}
      </ul>
    </>
  )
}

function Item({ id, state, index }: { id: string; state: ShownState; index: GuideIndex }) {
  const { messages, locale, guide } = useGuide()
  return (
    <li className="state-glyph min-h-11" data-state={state}>
      <a className="underline-offset-3 hover:underline" href={plainHref({ locale, guide, place: 'checklist', hash: id })}>
        {index.prerequisites[id]?.short}
        <span className="block text-fine/5 text-ink2">
          {statusWords(messages.Prerequisites, state === 'empty' ? undefined : state)}
        </span>
      </a>
    </li>
  )
}

/** Sorts by importance: those of this step, then not met or changed, then confirmed, then the rest. */
function mattering(states: [string, ShownState][], here: string[]): [string, ShownState][] {
  const rank = ([id, state]: [string, ShownState]) => {
    if (here.includes(id)) return 0
    if (state === 'not-met' || state === 'changed') return 1
    return state === 'confirmed' ? 2 : 3
  }
  return [...states].sort((a, b) => rank(a) - rank(b)).slice(0, shownItems)
}
