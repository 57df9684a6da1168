'use client'

import type { ReactNode, SyntheticEvent } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { isRecordedEarly } from '#components/case/early-tap.ts'
import type { ClientLabels } from '#components/case/labels.ts'
import { Time } from '#components/case/time.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { mark } from '#lib/cases/deeds.ts'
import { markOf } from '#lib/cases/mark-of.ts'
import type { Mark, PrerequisiteState } from '#lib/guide/case.ts'

type Props = {
  id: string
  title: string
  revision: number
  /** What the present revision asks for more than the one before. */
  changed?: string
  /** The step that brings it about; left out on that very step. */
  fixHref?: string
  /** How to tell and how to fix; left out where the step around is the way to tell. */
  children?: ReactNode
}

/** A prerequisite to confirm: a native check box, and two toggles for the other answers; pressing one again clears it. */
export function PrerequisiteItem({ id, title, revision, changed, fixHref, children }: Props) {
  const { labels } = useGuide()
  const t = labels.Prerequisites
  const act = useCase((state) => state.act)
  const progress = useCase((state) => state.current?.progress)
  const { mark: found, isChanged } = markOf(progress, id, revision)
  const state = isChanged ? 'changed' : found?.state

  function say(event: SyntheticEvent, next: PrerequisiteState | undefined) {
    if (!isRecordedEarly(event) && next !== (isChanged ? undefined : found?.state)) act(mark(id, next, revision, Date.now()))
  }

  const status = (
    <span className="prerequisite-status">
      <strong>{statusWords(t, state)}</strong> {found && <Time at={found.at} />}
    </span>
  )

  return (
    <li className="prerequisite" data-state={state ?? 'empty'} id={id} suppressHydrationWarning>
      <label>
        <input
          checked={state === 'confirmed'}
          data-prerequisite={id}
          data-revision={revision}
          onChange={(event) => say(event, event.target.checked ? 'confirmed' : undefined)}
          suppressHydrationWarning
          type="checkbox"
        />
        <span>{title}</span>
      </label>
      <div className="prerequisite-meta">
        {children ? (
          <details>
            <summary>
              {status} <span className="text-link">{t.howToCheck}</span>
            </summary>
            <div className="prerequisite-text">{children}</div>
          </details>
        ) : (
          <div>{status}</div>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would repeat the title on the page. */}
        <div aria-label={title} className="prerequisite-toggles needs-scripting" role="group">
          {fixHref && state === 'not-met' && (
            <PageLink className="text-link" href={fixHref}>
              {t.howToFix}
            </PageLink>
          )}
          {(['not-met', 'not-applicable'] as const).map((other) => (
            <button
              aria-pressed={state === other}
              data-mark={other}
              key={other}
              onClick={(event) => say(event, state === other ? undefined : other)}
              suppressHydrationWarning
              type="button"
            >
              {other === 'not-met' ? t.notMet : t.doesNotApply}
            </button>
          ))}
        </div>
      </div>
      {isChanged && changed && <p className="prerequisite-changed">{changed}</p>}
    </li>
  )
}

/** What a mark is called. */
export function statusWords(t: ClientLabels['Prerequisites'], state: Mark['state'] | 'changed' | undefined): string {
  if (state === undefined) return t.notChecked
  return { confirmed: t.confirmed, 'not-met': t.notMet, 'not-applicable': t.doesNotApply, changed: t.changed }[state]
}
