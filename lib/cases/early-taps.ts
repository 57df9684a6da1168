import type { PrerequisiteState } from '../guide/case.ts'
import type { Graph } from '../guide/types.ts'
import { answer, type Deed, mark } from './deeds.ts'

/** Where the first-frame script keeps what was tapped before the page's scripts ran. */
export const earlyTapsKey = 'telusur:early-taps'

type EarlyTap = { id: string; guide: string; at: number } & (
  | { step: string; choice: string; graph: Graph }
  | { prerequisite: string; state: PrerequisiteState | null; revision: number }
)

/** Takes the taps kept for this guide out of the tab's storage, as deeds in the order they were made. */
export function takeEarlyTaps(guide: string, session: Storage): Deed[] {
  const kept = JSON.parse(session.getItem(earlyTapsKey) ?? '[]') as EarlyTap[]
  const others = kept.filter((tap) => tap.guide !== guide)
  session.setItem(earlyTapsKey, JSON.stringify(others))
  return kept
    .filter((tap) => tap.guide === guide)
    .map((tap) =>
      'step' in tap
        ? answer(tap.graph, tap.step, tap.choice, tap.at, tap.id)
        : mark(tap.prerequisite, tap.state ?? undefined, tap.revision, tap.at, tap.id)
    )
}
