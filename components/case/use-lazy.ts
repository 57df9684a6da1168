'use client'

import { useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LazyLabels } from './labels.ts'

/** Loads code and its words when `ask` is called. If loading fails, the next call tries again. */
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
