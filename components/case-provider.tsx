'use client'

import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createCaseStorage } from '../lib/cases/case-storage.ts'
import { type CaseState, createCaseStore } from '../lib/cases/case-store.ts'
import { takeEarlyTaps } from '../lib/cases/early-taps.ts'
import type { GuideIndex } from '../lib/guide/guide-index.ts'
import type { ClientLabels } from './labels.ts'

type Props = { guide: string; revision: number; indexHref: string; locale: string; labels: ClientLabels; children: ReactNode }

type GuideContext = { store: ReturnType<typeof createCaseStore>; labels: ClientLabels; locale: string; guide: string }

const Context = createContext<GuideContext | undefined>(undefined)

/** Gives the components of a guide's pages the case this tab shows. */
export function CaseProvider({ guide, revision, indexHref, locale, labels, children }: Props) {
  const [store] = useState(() =>
    createCaseStore(createCaseStorage({ guide, revision, local: () => localStorage, session: () => sessionStorage, now: Date.now }))
  )

  const isLoaded = useStore(store, (state) => state.isLoaded)

  useLayoutEffect(() => {
    const { load, refresh } = store.getState()
    const onPageShow = (event: PageTransitionEvent) => event.persisted && refresh()
    load()
    window.addEventListener('storage', refresh)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      window.removeEventListener('storage', refresh)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [store])

  // Once the components show the stored case, the store takes over from the first-frame script.
  useLayoutEffect(() => {
    if (!isLoaded) return
    try {
      for (const deed of takeEarlyTaps(guide, sessionStorage)) store.getState().act(deed)
    } catch {
      // Storage is blocked; the store has said so.
    }
    document.documentElement.dataset.ready = ''
  }, [store, guide, isLoaded])

  useEffect(() => {
    fetch(indexHref)
      .then((response) => response.json() as Promise<GuideIndex>)
      .then((index) => store.setState({ index }))
      .catch(() => store.setState({ isIndexMissing: true }))
  }, [store, indexHref])

  return <Context value={{ store, labels, locale, guide }}>{children}</Context>
}

/** Words, language and guide of the page around. */
export function useGuide(): GuideContext {
  const context = useContext(Context)
  if (!context) throw new Error('useGuide() outside <CaseProvider>: only pages of a guide have a case')
  return context
}

/** A part of the case's state; the component renders again when it changes. */
export function useCase<T>(select: (state: CaseState) => T): T {
  return useStore(useGuide().store, select)
}
