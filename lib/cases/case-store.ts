import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Case } from '../guide/case.ts'
import type { GuideIndex } from '../guide/guide-index.ts'
import type { CaseStorage, Trouble } from './case-storage.ts'
import type { Deed } from './deeds.ts'

export type CaseState = {
  /** False on the server and in the first render, which show nothing confirmed. */
  isLoaded: boolean
  current?: Case
  trouble?: Trouble
  /** The guide's short words and graph, once fetched. */
  index?: GuideIndex
  /** The guide's index could not be fetched. */
  isIndexMissing: boolean
  /** Shows the stored case. */
  load: () => void
  /** Looks at the storage again. */
  refresh: () => void
  act: (deed: Deed) => void
}

export type CaseStore = StoreApi<CaseState>

/** What components see of the case in this tab; every deed goes through the storage. */
export function createCaseStore(storage: CaseStorage): CaseStore {
  return createStore<CaseState>()((set) => ({
    isLoaded: false,
    isIndexMissing: false,
    load: () => set({ ...storage.load(), isLoaded: true }),
    refresh: () => set(storage.refresh()),
    act: (deed) => set(storage.update(deed))
  }))
}
