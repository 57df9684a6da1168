'use client'

import { useEffect, useId, useState } from 'react'
import { useCase } from '#components/case/case-provider.tsx'
import type { FinderMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { find } from '#lib/cases/find.ts'
import type { FinderData } from '#lib/guide/guide-index.ts'
import type { Answer, FoundSignal } from '#lib/signals/answer.ts'
import { CodesNotListed, type Way } from './codes-not-listed.tsx'
import { FinderField } from './finder-field.tsx'
import { FinderResult } from './finder-result.tsx'
import { NothingFound } from './nothing-found.tsx'
import { noText } from './pasted-text.ts'
import { useAnswer } from './use-answer.ts'
import { useCount } from './use-count.ts'
import { useFoldedChoices } from './use-folded-choices.ts'
import '#components/more.css'

type Props = {
  signalsHref: string
  messages: FinderMessages
  /** Where to go with a code that no signal explains. */
  unlistedTarget?: Way
  /** Names of the guide's logs. */
  logs: string[]
  /** Where to go if nothing was found. */
  ways: Way[]
}

const noAnswer: Answer = { found: [], unlisted: [], lines: 0, marks: [], unknown: [] }

const labelLook = 'mb-1 block min-h-7 text-note font-semibold'

/** Finds the guide's signals in a pasted text, in the browser, and records in the case which were found. */
export function Finder({ signalsHref, messages, unlistedTarget, logs, ways }: Props) {
  const { data, hasFailed } = useSignals(signalsHref)
  const [pasted, setPasted] = useState(noText)
  const text = pasted.head + pasted.rest
  const searched = useAnswer(data, text)
  const act = useCase((state) => state.act)
  const count = useCount()
  const id = useId()
  const { found, unlisted, marks, lines, unknown } = searched.answer ?? noAnswer
  const ids = idsOf(found).join(' ')

  useEffect(() => {
    if (ids) act(find(ids.split(' '), Date.now()))
  }, [act, ids])

  const isEmpty = text.trim() === ''
  useFoldedChoices(!isEmpty && found.length > 0)
  const hasNothing = searched.answer !== undefined && !isEmpty && found.length === 0 && unlisted.length === 0
  const status = () => {
    if (hasFailed) return messages.failed
    if (isEmpty) return ''
    if (!data) return messages.loading
    if (searched.isLate) return messages.searching
    return searched.answer ? count(messages.count, found.length) : ''
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,37.5rem)] items-start gap-x-10 gap-y-4 in-data-place:grid-cols-1 max-rails:grid-cols-1">
      <div>
        <label className={labelLook} htmlFor={id}>
          {messages.text}
        </label>
        <FinderField
          id={id}
          marks={searched.text === text ? marks : noAnswer.marks}
          onPasted={setPasted}
          pasted={pasted}
          placeholder={messages.example}
        />
        {pasted.rest !== '' && <p className="mb-3 text-fine text-ink2">{messages.excerpt}</p>}
        <Button disabled={text === ''} kind="secondary" onClick={() => setPasted(noText)}>
          {messages.clear}
        </Button>
      </div>
      <div aria-busy={searched.isLate} className="[&>ol+*]:mt-3" data-finder-results="">
        <p className={labelLook} role="status">
          {status()}
        </p>
        {data && !isEmpty && (
          <ol className="*:not-first:mt-2">
            {found.map((each) => (
              <FinderResult found={each} key={each.id} messages={messages} signals={data.signals} />
            ))}
          </ol>
        )}
        {!isEmpty && unlisted.length > 0 && <CodesNotListed codes={unlisted} messages={messages} target={unlistedTarget} />}
        {hasNothing && (
          <NothingFound messages={messages} lines={lines} logs={logs} text={searched.text} unknown={unknown} ways={ways} />
        )}
      </div>
    </div>
  )
}

function useSignals(href: string): { data?: FinderData; hasFailed: boolean } {
  const [data, setData] = useState<FinderData>()
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    fetch(href)
      .then((response) => response.json() as Promise<FinderData>)
      .then(setData)
      .catch(() => setHasFailed(true))
  }, [href])
  return { data, hasFailed }
}

function idsOf(found: readonly FoundSignal[]): string[] {
  return found.flatMap(({ id, consequences }) => [id, ...idsOf(consequences)])
}
