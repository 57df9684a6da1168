import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Case } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import type { CaseStorage, StorageProblem, Stored } from './case-storage.ts'
import { applyDeed, type Deed } from './deeds.ts'
import type { PreviewStorage } from './preview-storage.ts'

export type CaseState = {
  /** False on the server and in the first render, which show nothing confirmed. */
  isLoaded: boolean
  current?: Case
  /** Whether `current` is the copy of a hand-off, which leaves the reader's own case as it is. */
  isPreviewing: boolean
  /** Id of the reader's other case, after a hand-off was stored as a new one. */
  back?: string
  problem?: StorageProblem
  /** The guide's short words and graph, once fetched. */
  index?: GuideIndex
  /** The guide's index could not be fetched. */
  isIndexMissing: boolean
  /** Shows the stored case. */
  load: () => void
  /** Looks at the storage again. */
  refresh: () => void
  act: (deed: Deed) => void
  /** Shows a copy that deeds go to from now on; without one, the reader's own case again. */
  preview: (copy?: Case) => void
  /** The reader's own case, also while the tab looks at another. */
  mine: () => Case | undefined
}

export type CaseStore = StoreApi<CaseState>

/** What components see of the case in this tab; every deed goes through the storage. */
export function createCaseStore(storage: CaseStorage, preview: PreviewStorage): CaseStore {
  const shown = (stored: Stored) => {
    const copy = preview.read()
    return { ...stored, ...(copy && { current: copy }), isPreviewing: copy !== undefined, back: preview.back() }
  }
  return createStore<CaseState>()((set) => ({
    isLoaded: false,
    isPreviewing: false,
    isIndexMissing: false,
    load: () => set({ ...shown(storage.load()), isLoaded: true }),
    refresh: () => set(shown(storage.refresh())),
    act(deed) {
      const copy = preview.read()
      if (copy) preview.write(applyDeed(copy, deed))
      set(shown(copy ? {} : storage.update(deed)))
    },
    preview(copy) {
      preview.write(copy)
      set(shown(storage.load()))
    },
    mine: () => storage.load().current
  }))
}
