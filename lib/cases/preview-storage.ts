import type { Case } from '#lib/guide/case.ts'
import { readCase } from './read-case.ts'
import { backKey } from './storage-keys.ts'

/** A hand-off that this tab only looks at: a copy that answers and ticks go to, and that goes with the tab. */
export type LookStorage = {
  read: () => Case | undefined
  /** Without a copy the tab stops looking. */
  write: (copy?: Case) => void
  /** Id of the case that the tab showed before a hand-off was stored as a new one. */
  back: () => string | undefined
}

const lookKey = 'telusur:look:'

/** Keeps the copy in the tab's own storage, where that takes nothing as long as the page lives. */
export function createLookStorage(guide: string, session: () => Storage): LookStorage {
  let copy: Case | undefined
  return {
    read() {
      try {
        copy ??= readCase(session().getItem(lookKey + guide) ?? '')
      } catch {
        // Storage is blocked; the page's own memory is all there is.
      }
      return copy
    },
    write(changed) {
      copy = changed
      try {
        if (copy) session().setItem(lookKey + guide, JSON.stringify(copy))
        else session().removeItem(lookKey + guide)
      } catch {
        // As above.
      }
    },
    back() {
      try {
        return session().getItem(backKey + guide) ?? undefined
      } catch {
        return undefined
      }
    }
  }
}
