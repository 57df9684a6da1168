import type { Case } from '#lib/guide/case.ts'
import { attempt } from './attempt.ts'
import { readCase } from './read-case.ts'
import { previewOf } from './shown-case.ts'
import { backKey, previewKey } from './storage-keys.ts'

/** A hand-off that this tab previews: a copy that receives answers and ticks, and disappears with the tab. */
export type PreviewStorage = {
  read: () => Case | undefined
  /** Stores the copy; without one, the preview ends. */
  write: (copy?: Case) => void
  /** Id of the case the tab showed before a hand-off was stored as a new one. */
  back: () => string | undefined
}

/** Keeps the copy in `sessionStorage`, or in memory where that does not work. */
export function createPreviewStorage(guide: string, session: () => Storage): PreviewStorage {
  let copy: Case | undefined
  return {
    read: () => {
      copy ??= previewOf(session, guide, readCase)
      return copy
    },
    write(changed) {
      copy = changed
      attempt(() => {
        if (copy) session().setItem(previewKey + guide, JSON.stringify(copy))
        else session().removeItem(previewKey + guide)
      }, undefined)
    },
    back: () => attempt(() => session().getItem(backKey + guide) ?? undefined, undefined)
  }
}
