'use client'

import { useEffect, useReducer } from 'react'
import { ago, inFull, minute } from '#i18n/when.ts'
import { useGuide } from './case-provider.tsx'

/** How long ago something was done, kept up to date. The full date with its time zone is a tooltip, and printed on paper. */
export function Time({ at }: { at: number }) {
  const { messages, locale } = useGuide()
  const [, renew] = useReducer((n) => n + 1, 0)
  useEffect(() => {
    const timer = setInterval(renew, minute)
    return () => clearInterval(timer)
  }, [])
  return (
    <time dateTime={new Date(at).toISOString()} title={inFull(at, locale)}>
      <span>{ago(at, messages.Case.justNow, locale)}</span>
    </time>
  )
}
