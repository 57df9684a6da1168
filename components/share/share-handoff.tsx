'use client'

import { useEffect, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { saveFile } from '#components/ui/save-file.ts'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'
import { longestFragment } from '#lib/handoff/limits.ts'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { encodeSummaryJson } from '#lib/handoff/summary.ts'
import { SharedLink } from './shared-link.tsx'

/** The longest link that mail and chat programs reliably pass on, in characters. */
const longestLink = 8_000

type Props = { address: string; title: string; sentence: string; messages: LazyMessages['Share'] }

/** The link that contains the case: answers, prerequisites and, if ticked, notes. */
export function ShareHandoff({ address, title, sentence, messages }: Props) {
  const { locale, guide } = useGuide()
  const current = useCase((state) => state.current)
  const revision = useCase((state) => state.index?.revision ?? state.current?.revision ?? 1)
  const [hasNotes, setHasNotes] = useState(false)
  const [made, setMade] = useState<{ fragment?: string; isMade?: boolean; hasFailed?: boolean }>({})
  const { trail = [], prerequisites = {}, notes = {} } = current?.progress ?? {}
  const answerCount = trail.length
  const markCount = Object.keys(prerequisites).length
  const noteCount = Object.keys(notes).length

  useEffect(() => {
    if (!current) return
    let isWanted = true
    encodeHandoff(handoffOf(current, { revision, madeAt: Date.now(), withNotes: hasNotes }))
      .then((fragment) => isWanted && setMade({ fragment, isMade: true }))
      .catch(() => isWanted && setMade({ hasFailed: true }))
    return () => {
      isWanted = false
    }
  }, [current, revision, hasNotes])

  function save() {
    const text = current && encodeSummaryJson(current, { revision, madeAt: Date.now(), withNotes: hasNotes })
    if (text) saveFile(`${guide}.json`, text)
  }

  if (answerCount + markCount + noteCount === 0) return <p>{messages.handoffEmpty}</p>
  const length = made.fragment ? address.length + made.fragment.length : longestFragment
  const link = made.fragment && length <= longestLink ? address + made.fragment : undefined
  const number = new Intl.NumberFormat(locale)
  const figures = {
    answers: formatCount(messages.answers, answerCount, locale),
    prerequisites: formatCount(messages.prerequisites, markCount, locale)
  }
  return (
    <>
      <p>{formatMessage(messages.handoffText, figures)}</p>
      {noteCount > 0 && (
        <label className="inline-flex min-h-7 items-center gap-2">
          <input checked={hasNotes} onChange={(event) => setHasNotes(event.target.checked)} type="checkbox" />
          {formatCount(messages.withNotes, noteCount, locale)}
        </label>
      )}
      {made.hasFailed && <p>{messages.failed}</p>}
      {made.isMade && !link && (
        <>
          <p>{formatMessage(messages.tooLong, { n: number.format(length) })}</p>
          <Button kind="secondary" onClick={save}>
            {messages.saveFile}
          </Button>
        </>
      )}
      {link && (
        <>
          <SharedLink address={link} label={messages.handoff} sentence={sentence} title={title} messages={messages} />
          {hasNotes && <p>{formatMessage(messages.length, { n: number.format(length) })}</p>}
        </>
      )}
    </>
  )
}
