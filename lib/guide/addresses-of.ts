import { guidePages } from './guide-pages.ts'
import type { Guide } from './types.ts'

type Addressed = Pick<Guide, 'steps' | 'outcomes' | 'prerequisites' | 'signals' | 'hosts'>

/** The last segment of every address below the guide's overview: its steps, its outcomes and the pages it has content for. */
export function addressesOf(guide: Addressed): string[] {
  return [...Object.keys(guide.steps), ...Object.keys(guide.outcomes), ...guidePages(guide)]
}
