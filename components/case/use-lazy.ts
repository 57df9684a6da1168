'use client'

import { useState } from 'react'
import { useGuide } from './case-provider.tsx'
import type { LaterLabels } from './labels.ts'

/** Loads code together with its words when it is asked for; what could not be loaded is tried again at the next asking. */
export function useLater<T>(load: () => Promise<T>): { loaded?: T & { words: LaterLabels }; hasFailed: boolean; ask: () => void } {
  const { laterHref } = useGuide()
  const [loaded, setLoaded] = useState<T & { words: LaterLabels }>()
  const [hasFailed, setHasFailed] = useState(false)

  async function ask() {
    try {
      const [code, response] = await Promise.all([load(), fetch(laterHref)])
      setLoaded({ ...code, words: (await response.json()) as LaterLabels })
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return { loaded, hasFailed, ask }
}
