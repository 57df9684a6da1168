'use client'

import { useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LazyMessages } from './messages.ts'

/** Loads code and its words when `ask` is called. If loading fails, the next call tries again. */
export function useLazy<T>(load: () => Promise<T>): {
  loaded?: T & { messages: LazyMessages }
  hasFailed: boolean
  ask: () => void
} {
  const { lazyHref } = useGuide()
  const [loaded, setLoaded] = useState<T & { messages: LazyMessages }>()
  const [hasFailed, setHasFailed] = useState(false)

  async function ask() {
    try {
      const [code, response] = await Promise.all([load(), fetch(lazyHref)])
      setLoaded({ ...code, messages: (await response.json()) as LazyMessages })
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return { loaded, hasFailed, ask }
}
