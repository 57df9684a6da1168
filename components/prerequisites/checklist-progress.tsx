'use client'

import { CaseDeeds, useSaid } from '#components/case/case-deeds.tsx'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { TextLink, textLook } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { statusWords } from './prerequisite-item.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { countOf, type ShownState, shownStates } from './shown-states.ts'

type FigureProps = { revisions: Record<string, number> }

/** The number of confirmed prerequisites. */
export function ChecklistFigure({ revisions }: FigureProps) {
  const { messages } = useGuide()
  const states = shownStates(
    useCase((state) => state.current?.progress),
    revisions
  )
  return (
    <>
      <p className="text-3xl/10 font-heading figures">
        {formatMessage(messages.Prerequisites.ofTotal, { n: countOf(states, 'confirmed'), total: states.length })}
        <span className="mb-3 block text-sm/5 font-normal text-ink2">{messages.Checklist.confirmedCount}</span>
      </p>
      <ProgressBar states={states} />
    </>
  )
}

type Props = FigureProps & {
  /** Prerequisite id → its short name, and the step that makes it true. */
  prerequisites: Record<string, { short: string; fix: { title: string; href: string } }>
}

/** Progress of the checklist, and what to do next. */
export function ChecklistProgress({ revisions, prerequisites }: Props) {
  const { messages } = useGuide()
  const t = messages.Checklist
  const isLoaded = useCase((state) => state.isLoaded)
  const progress = useCase((state) => state.current?.progress)
  const states = shownStates(progress, revisions)
  const { status, say } = useSaid()
  const rows: [ShownState, string][] = [
    ['confirmed', t.confirmedCount],
    ['not-met', t.notMetCount],
    ['changed', t.changedCount],
    ['not-applicable', t.notApplicableCount],
    ['empty', t.notCheckedCount]
  ]

  return (
    <>
      <ChecklistFigure revisions={revisions} />
      <ul>
        {rows.map(([state, words]) => (
          <li className="state-glyph py-1.25 before:top-1.75" data-state={state} key={state}>
            <span className="figures">{countOf(states, state)}</span> {words}
          </li>
        ))}
      </ul>
      <CaseDeeds say={say} />
      {status}
      <div className="my-4 min-h-22 border-t border-line pt-4">
        {isLoaded && (
          <>
            <h2 className="mb-2 font-semibold">{t.next}</h2>
            <Next prerequisites={prerequisites} states={states} />
          </>
        )}
      </div>
    </>
  )
}

type NextProps = Pick<Props, 'prerequisites'> & { states: [id: string, state: ShownState][] }

/** Links to the step that fixes the first prerequisite that is not met, otherwise to the first one still to check. */
function Next({ prerequisites, states }: NextProps) {
  const { messages } = useGuide()
  const t = messages.Checklist
  const firstThat = (wanted: ShownState) => states.find(([, state]) => state === wanted)
  const [id = '', state] = firstThat('not-met') ?? firstThat('changed') ?? firstThat('empty') ?? []
  const next = prerequisites[id]
  if (!next) return <p>{t.allSettled}</p>
  if (state === 'not-met')
    return (
      <p>
        <TextLink href={next.fix.href}>{next.fix.title}</TextLink> {t.nextHint}
      </p>
    )
  return (
    <p>
      <a className={textLook} href={`#${id}`}>
        {next.short}
      </a>
      <span className="block text-ink2">{statusWords(messages.Prerequisites, state === 'changed' ? state : undefined)}</span>
    </p>
  )
}
