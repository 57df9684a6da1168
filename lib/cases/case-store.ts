import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Case } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import type { CaseStorage, StorageProblem, Stored } from './case-storage.ts'
import { applyDeed, type Deed } from './deeds.ts'
import type { PreviewStorage } from './preview-storage.ts'

export type CaseState = {
  /** False on the server and in the first render, which show an empty case. */
  isLoaded: boolean
  current?: Case
  /** Whether `current` is a copy of a hand-off; the reader's own case stays as it is. */
  isPreviewing: boolean
  /** Id of the reader's previous case, after a hand-off was stored as a new one. */
  back?: string
  problem?: StorageProblem
  /** The guide's graph and short words, once fetched. */
  index?: GuideIndex
  /** Whether the guide's index could not be fetched. */
  isIndexMissing: boolean
  /** Shows the stored case. */
  load: () => void
  /** Reads the storage again. */
  refresh: () => void
  act: (deed: Deed) => void
  /** Shows a copy that receives all deeds from now on. Without a copy, shows the reader's own case again. */
  preview: (copy?: Case) => void
  /** The reader's own case, even while the tab previews another. */
  mine: () => Case | undefined
}

export type CaseStore = StoreApi<CaseState>

/** What components see of this tab's case. Every deed goes through the storage. */
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
