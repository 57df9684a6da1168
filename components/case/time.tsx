'use client'

import { useEffect, useReducer } from 'react'
import { ago, inFull, minute } from '#i18n/when.ts'
import { useGuide } from './case-provider.tsx'

/** When something was done: how long ago, kept up to date; the whole date with its zone as a hint and on paper. */
export function Time({ at }: { at: number }) {
  const { labels, locale } = useGuide()
  const [, renew] = useReducer((n) => n + 1, 0)
  useEffect(() => {
    const timer = setInterval(renew, minute)
    return () => clearInterval(timer)
  }, [])
  return (
    <time dateTime={new Date(at).toISOString()} title={inFull(at, locale)}>
      <span>{ago(at, labels.Case.justNow, locale)}</span>
    </time>
  )
}
