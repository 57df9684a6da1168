'use client'

import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { FinderLabels } from '#components/case/labels.ts'
import { Button } from '#components/ui/button.tsx'
import { Remark } from '#components/ui/remark.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { find } from '#lib/cases/find.ts'
import type { FinderData } from '#lib/guide/guide-index.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import { FinderField } from './finder-field.tsx'
import { FinderResult } from './finder-result.tsx'
import '#components/more.css'

type Props = {
  signalsHref: string
  labels: FinderLabels
  /** Where a reader goes whose code no signal names. */
  unlistedTarget?: { href: string; title: string }
}

const labelLook = 'mb-1 block min-h-7 text-note font-semibold'

const nothing: FinderData = { signals: {}, logs: {} }

/** Finds the guide's signals in whatever is pasted, in the browser, and keeps in the case what was found. */
export function Finder({ signalsHref, labels, unlistedTarget }: Props) {
  const { locale } = useGuide()
  const { data, hasFailed } = useSignals(signalsHref)
  const signals = data?.signals
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const act = useCase((state) => state.act)
  const id = useId()
  const { found, unlisted } = useMemo(() => findSignals(data ?? nothing, searched), [data, searched])
  const ids = idsOf(found).join(' ')

  useEffect(() => {
    if (ids) act(find(ids.split(' '), Date.now()))
  }, [act, ids])

  const isEmpty = searched.trim() === ''
  const hasNothing = signals !== undefined && !isEmpty && found.length === 0 && unlisted.length === 0

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,37.5rem)] items-start gap-x-10 gap-y-4 in-data-place:grid-cols-1 max-rails:grid-cols-1">
      <div>
        <label className={labelLook} htmlFor={id}>
          {labels.text}
        </label>
        <FinderField
          found={found}
          id={id}
          onChange={(event) => setText(event.target.value)}
          placeholder={labels.example}
          searched={searched}
          value={text}
        />
        <Button disabled={text === ''} kind="secondary" onClick={() => setText('')}>
          {labels.clear}
        </Button>
      </div>
      <div className="[&>ol+*]:mt-3" data-finder-results="">
        <p className={labelLook} role="status">
          {hasFailed && labels.failed}
          {!hasFailed && !signals && !isEmpty && labels.loading}
          {signals && !isEmpty && formatCount(labels.count, idsOf(found).length, locale)}
        </p>
        {signals && (
          <ol className="*:not-first:mt-2">
            {found.map((each) => (
              <FinderResult found={each} key={each.id} labels={labels} signals={signals} />
            ))}
          </ol>
        )}
        {unlisted.length > 0 && (
          <Remark>
            {unlisted.map(({ code, line }) => (
              <p key={code}>{formatMessage(labels.unlisted, { code, line, list: labels.list })}</p>
            ))}
            {unlistedTarget && (
              <p>
                {labels.unlistedNext} <TextLink href={unlistedTarget.href}>{unlistedTarget.title}</TextLink>
              </p>
            )}
          </Remark>
        )}
        {hasNothing && <Remark as="p">{labels.none}</Remark>}
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

function idsOf(found: Found[]): string[] {
  return found.flatMap(({ id, consequences }) => [id, ...idsOf(consequences)])
}
