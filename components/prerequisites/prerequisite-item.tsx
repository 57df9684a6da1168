'use client'

import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { isRecordedEarly } from '#components/case/early-tap.ts'
import type { ClientMessages } from '#components/case/messages.ts'
import { Time } from '#components/case/time.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { mark } from '#lib/cases/deeds.ts'
import { markOf } from '#lib/cases/mark-of.ts'
import type { Mark, PrerequisiteState } from '#lib/guide/case.ts'

/** Class names, passed from the server to keep the JavaScript of step pages small. */
export type PrerequisiteLooks = Readonly<
  Record<'item' | 'label' | 'below' | 'details' | 'summary' | 'status' | 'state' | 'how' | 'toggles' | 'toggle', string>
>

type Props = {
  id: string
  title: string
  /** The title's language, if it is not the page's. */
  lang?: string | undefined
  revision: number
  /** What the current revision asks for in addition to the previous one. */
  changed?: ReactNode
  /** The step that makes it true; left out on that step itself. */
  fixHref?: string
  /** How to check and how to fix it; left out where the surrounding step is the check. */
  children?: ReactNode
  looks: PrerequisiteLooks
}

/** A prerequisite to confirm: a check box, and two toggle buttons for the other states. Pressing a button again removes the mark. */
export function PrerequisiteItem({ id, title, lang, revision, changed, fixHref, children, looks }: Props) {
  const { messages } = useGuide()
  const t = messages.Prerequisites
  const act = useCase((state) => state.act)
  const progress = useCase((state) => state.current?.progress)
  const { mark: found, isChanged } = markOf(progress, id, revision)
  const state = isChanged ? 'changed' : found?.state
  // What was answered here stays where it is until the next page.
  const [isTouched, setIsTouched] = useState(false)

  function say(event: SyntheticEvent, next: PrerequisiteState | undefined) {
    setIsTouched(true)
    if (!isRecordedEarly(event) && next !== (isChanged ? undefined : found?.state)) act(mark(id, next, revision, Date.now()))
  }

  const status = (
    <span className={looks.status}>
      <strong className={looks.state}>{statusWords(t, state)}</strong> {found && <Time at={found.at} />}
    </span>
  )

  return (
    <li className={looks.item} data-state={state ?? 'empty'} data-touched={isTouched || undefined} id={id} suppressHydrationWarning>
      <label className={looks.label}>
        <input
          checked={state === 'confirmed'}
          data-prerequisite={id}
          data-revision={revision}
          onChange={(event) => say(event, event.target.checked ? 'confirmed' : undefined)}
          suppressHydrationWarning
          type="checkbox"
        />
        <span lang={lang}>{title}</span>
      </label>
      <div className={looks.below}>
        {children ? (
          <details className={looks.details}>
            <summary className={looks.summary}>
              {status} <span className={looks.how}>{t.howToCheck}</span>
            </summary>
            {children}
          </details>
        ) : (
          <div className={looks.summary}>{status}</div>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would repeat the title on the page. */}
        <div aria-label={title} className={looks.toggles} role="group">
          {fixHref && state === 'not-met' && <TextLink href={fixHref}>{t.howToFix}</TextLink>}
          {(['not-met', 'not-applicable'] as const).map((other) => (
            <button
              aria-pressed={state === other}
              className={looks.toggle}
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
      {isChanged && changed}
    </li>
  )
}

/** The name of a mark. */
export function statusWords(t: ClientMessages['Prerequisites'], state: Mark['state'] | 'changed' | undefined): string {
  if (state === undefined) return t.notChecked
  return { confirmed: t.confirmed, 'not-met': t.notMet, 'not-applicable': t.doesNotApply, changed: t.changed }[state]
}
