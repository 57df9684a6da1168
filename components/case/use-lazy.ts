'use client'

import { useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LazyLabels } from './labels.ts'

/** Loads code together with its words when it is asked for; what could not be loaded is tried again at the next asking. */
export function useLazy<T>(load: () => Promise<T>): { loaded?: T & { words: LazyLabels }; hasFailed: boolean; ask: () => void } {
  const { lazyHref } = useGuide()
  const [loaded, setLoaded] = useState<T & { words: LazyLabels }>()
  const [hasFailed, setHasFailed] = useState(false)

  async function ask() {
    try {
      const [code, response] = await Promise.all([load(), fetch(lazyHref)])
      setLoaded({ ...code, words: (await response.json()) as LazyLabels })
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return { loaded, hasFailed, ask }
}
