import { guidePages } from './guide-pages.ts'
import type { Guide } from './types.ts'

type Addressed = Pick<Guide, 'steps' | 'outcomes' | 'prerequisites' | 'signals' | 'hosts'>

/** The last path segment of every address of a guide except its overview: steps, outcomes, and the pages it has content for. */
export function addressesOf(guide: Addressed): string[] {
  return [...Object.keys(guide.steps), ...Object.keys(guide.outcomes), ...guidePages(guide)]
}
