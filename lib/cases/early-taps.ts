import type { PrerequisiteState } from '#lib/guide/case.ts'
import type { Graph } from '#lib/guide/types.ts'
import { answer, type Deed, mark } from './deeds.ts'

/** Where the first-frame script keeps what was tapped before the page's scripts ran. */
export const earlyTapsKey = 'telusur:early-taps'

type EarlyTap = { id: string; guide: string; at: number } & (
  | { step: string; choice: string; graph: Graph }
  | { prerequisite: string; state: PrerequisiteState | null; revision: number }
)

declare global {
  interface Window {
    /** The taps of this page, for browsers that block the tab's storage. */
    telusurTaps?: EarlyTap[]
  }
}

/** Takes the taps kept for this guide, on this page and on the one before, as deeds in the order they were made. */
export function takeEarlyTaps(guide: string): Deed[] {
  const kept = [...keptInTab(), ...(window.telusurTaps ?? [])]
  window.telusurTaps = []
  const others = kept.filter((tap) => tap.guide !== guide)
  try {
    sessionStorage.setItem(earlyTapsKey, JSON.stringify(others))
  } catch {
    // Storage is blocked; the store says so.
  }
  return kept
    .filter((tap) => tap.guide === guide)
    .map((tap) =>
      'step' in tap
        ? answer(tap.graph, tap.step, tap.choice, tap.at, tap.id)
        : mark(tap.prerequisite, tap.state ?? undefined, tap.revision, tap.at, tap.id)
    )
}

function keptInTab(): EarlyTap[] {
  try {
    return JSON.parse(sessionStorage.getItem(earlyTapsKey) ?? '[]') as EarlyTap[]
  } catch {
    return []
  }
}
