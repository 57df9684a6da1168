'use client'

import { CaseDeeds, useSaid } from './case-deeds.tsx'
import { countOf, type ShownState, shownStates } from './case-figures.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { fill } from './labels.ts'
import { PageLink } from './page-link.tsx'
import { ProgressBar } from './progress-bar.tsx'

type FigureProps = { revisions: Record<string, number> }

/** How many prerequisites are confirmed, as a figure and as a bar. */
export function ChecklistFigure({ revisions }: FigureProps) {
  const { labels } = useGuide()
  const states = shownStates(
    useCase((state) => state.current?.progress),
    revisions
  )
  return (
    <>
      <p className="checklist-figure">
        {fill(labels.Prerequisites.ofTotal, { n: countOf(states, 'confirmed'), total: states.length })}
        <span>{labels.Checklist.confirmedCount}</span>
      </p>
      <ProgressBar states={states} />
    </>
  )
}

type Props = FigureProps & {
  /** Prerequisite id → title and address of the step that brings it about. */
  fixes: Record<string, { title: string; href: string }>
}

/** How far the checklist is, and the step that meets the first prerequisite that is not met. */
export function ChecklistProgress({ revisions, fixes }: Props) {
  const { labels } = useGuide()
  const t = labels.Checklist
  const progress = useCase((state) => state.current?.progress)
  const states = shownStates(progress, revisions)
  const { status, say } = useSaid()
  const unmet = states.find(([, state]) => state === 'not-met')
  const fix = unmet && fixes[unmet[0]]
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
      <ul className="state-legend">
        {rows.map(([state, words]) => (
          <li data-state={state} key={state}>
            <span aria-hidden="true" className="state-glyph" />
            <span className="tabular-nums">{countOf(states, state)}</span> {words}
          </li>
        ))}
      </ul>
      <CaseDeeds say={say} />
      {status}
      <div className="rail-next">
        {fix && (
          <>
            <h2>{t.next}</h2>
            <p>
              <PageLink className="text-link" href={fix.href}>
                {fix.title}
              </PageLink>{' '}
              {t.nextHint}
            </p>
          </>
        )}
      </div>
    </>
  )
}
