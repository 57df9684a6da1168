'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useFocusHeading } from '#components/ui/use-focus-heading.ts'
import { createCaseStorage, type PageMemory } from '#lib/cases/case-storage.ts'
import { type CaseState, createCaseStore } from '#lib/cases/case-store.ts'
import { hasEarlyTaps } from '#lib/cases/has-early-taps.ts'
import { createPreviewStorage } from '#lib/cases/preview-storage.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { isOverdue } from '#lib/guide/is-overdue.ts'
import type { ClientMessages } from './messages.ts'

type Props = {
  guide: string
  revision: number
  /** The last day before the guide's review is overdue, `YYYY-MM-DD`. */
  reviewDue: string
  renamed: Readonly<Record<string, string>>
  indexHref: string
  lazyHref: string
  locale: string
  messages: ClientMessages
  children: ReactNode
}

type GuideContext = {
  store: ReturnType<typeof createCaseStore>
  messages: ClientMessages
  /** Address of the words of lazy components. */
  lazyHref: string
  locale: string
  guide: string
}

/** Lives as long as the page, even when the reader moves to another guide. */
const memory: PageMemory = new Map()

const Context = createContext<GuideContext | undefined>(undefined)

/** Runs rarely needed code. If it cannot be loaded, the data stays in storage and the next page tries again. */
function catchUp(act: (late: typeof import('#lib/cases/catch-up.ts')) => unknown) {
  import('#lib/cases/catch-up.ts').then(act, () => undefined)
}

/** Provides the case of this tab to all components of a guide's pages. */
export function CaseProvider({ guide, revision, reviewDue, renamed, indexHref, lazyHref, locale, messages, children }: Props) {
  const [store] = useState(() => {
    const session = () => sessionStorage
    const options = { guide, revision, renamed, local: () => localStorage, session, memory, now: Date.now }
    const onOthers = () => catchUp(({ repeatDeeds }) => repeatDeeds(localStorage, Date.now()) && store.getState().refresh())
    return createCaseStore(createCaseStorage({ ...options, onOthers }), createPreviewStorage(guide, session))
  })
  const isLoaded = useStore(store, (state) => state.isLoaded)
  const problem = useStore(store, (state) => state.problem ?? (state.isIndexMissing ? 'offline' : undefined))
  const pathname = usePathname()
  useFocusHeading()

  useLayoutEffect(() => {
    const { load, refresh } = store.getState()
    const onPageShow = (event: PageTransitionEvent) => event.persisted && refresh()
    let timer: ReturnType<typeof setTimeout> | undefined
    // Two tabs that are busy at once tell each other so often that looking each time would keep them from everything else.
    const onStorage = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        refresh()
      }, 50)
    }
    load()
    window.addEventListener('storage', onStorage)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('storage', onStorage)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [store])

  // As the first-frame script decides it, for a guide that a link has opened.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-overdue', isOverdue(reviewDue, Date.now()))
  }, [reviewDue])

  // Once the components show the stored case, the store takes over from the first-frame script.
  useLayoutEffect(() => {
    if (!isLoaded) return
    document.documentElement.dataset.ready = ''
    if (hasEarlyTaps()) catchUp(({ takeEarlyTaps }) => takeEarlyTaps(guide).forEach(store.getState().act))
  }, [store, guide, isLoaded])

  useEffect(() => {
    for (const notice of document.querySelectorAll<HTMLElement>('[data-storage-problem]'))
      notice.hidden = notice.dataset.storageProblem !== problem
  }, [problem])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an index that could not be fetched is tried again on the next page.
  useEffect(() => {
    if (store.getState().index) return
    fetch(indexHref)
      .then((response) => response.json() as Promise<GuideIndex>)
      .then((index) => store.setState({ index, isIndexMissing: false }))
      .catch(() => store.setState({ isIndexMissing: true }))
  }, [store, indexHref, pathname])

  return <Context value={{ store, messages, lazyHref, locale, guide }}>{children}</Context>
}

/** The words, language and guide of the surrounding page. */
export function useGuide(): GuideContext {
  const context = useContext(Context)
  if (!context) throw new Error('useGuide() outside <CaseProvider>: only pages of a guide have a case')
  return context
}

/** Selects part of the case's state; the component renders again when that part changes. */
export function useCase<T>(select: (state: CaseState) => T): T {
  return useStore(useGuide().store, select)
}
