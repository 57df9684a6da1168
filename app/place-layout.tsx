import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CaseLine } from '@/components/case-line'
import { PrerequisitesRail } from '@/components/prerequisites-rail'
import { TrailRail } from '@/components/trail-rail'
import type { OutcomeKind } from '@/lib/guide/types'
import { dayInWords, revisionsOf } from './figures'
import { GuideFrame } from './guide-frame'
import type { LoadedGuide } from './load'

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
  const { guide, words, locale } = loaded
  const t = useTranslations()
  return (
    <GuideFrame loaded={loaded} place={place}>
      <div className="page place-grid">
        <nav aria-label={t('Trail.title')} className="rail rail-trail needs-scripting">
          <TrailRail place={place} />
        </nav>
        <aside aria-label={t('Prerequisites.title')} className="rail rail-prerequisites-side">
          <PrerequisitesRail here={here} revisions={revisionsOf(guide)} />
        </aside>
        <main className="place" data-outcome={outcome} data-place={place} id="content">
          <p className="print-only print-header">
            {t('Site.name')} · {words.guide.title}
            <br />
            {t('Guide.reviewed', { date: dayInWords(guide.reviewed, locale) })}
          </p>
          <CaseLine place={place} />
          {children}
        </main>
      </div>
    </GuideFrame>
  )
}
