import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CaseLine } from '@/components/case-line'
import { PrerequisitesRail } from '@/components/prerequisites-rail'
import { TrailRail } from '@/components/trail-rail'
import { neighbourhood } from '@/lib/guide/neighbourhood'
import type { OutcomeKind } from '@/lib/guide/types'
import { revisionsOf } from './figures'
import { GuideFrame } from './guide-frame'
import type { LoadedGuide } from './load'
import { PrintHeader } from './print-header'

type Props = {
  loaded: LoadedGuide
  place: string
  outcome?: OutcomeKind
  /** Prerequisites that the place requires or settles. */
  here: string[]
  children: ReactNode
}

/** One place between its two rails. */
export function PlaceLayout({ loaded, place, outcome, here, children }: Props) {
  const t = useTranslations()
  return (
    <GuideFrame loaded={loaded} place={place}>
      <div className="page place-grid">
        <nav aria-label={t('Trail.title')} className="rail rail-trail needs-scripting">
          <TrailRail place={place} />
        </nav>
        <aside aria-label={t('Prerequisites.title')} className="rail rail-prerequisites-side">
          <PrerequisitesRail here={here} revisions={revisionsOf(loaded.guide)} />
        </aside>
        <main
          className="place"
          data-graph={JSON.stringify(neighbourhood(loaded.guide, place))}
          data-outcome={outcome}
          data-place={place}
          id="content"
        >
          <PrintHeader loaded={loaded} />
          <CaseLine place={place} />
          {children}
        </main>
      </div>
    </GuideFrame>
  )
}
