import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { ConfirmedCount, PrerequisitesRail } from '#components/prerequisites/prerequisites-rail.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { CaseLine } from '#components/trail/case-line.tsx'
import { AnswerCount, TrailRail } from '#components/trail/trail-rail.tsx'
import { ChevronIcon, CloseIcon } from '#components/ui/icons.tsx'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import type { OutcomeKind } from '#lib/guide/types.ts'

type Props = {
  loaded: LoadedGuide
  place: string
  outcome?: OutcomeKind
  /** Prerequisites that the place requires or settles. */
  here: string[]
  children: ReactNode
}

/** One place between its two rails; where there is no room for them, two buttons above the question open them. */
export function PlaceLayout({ loaded, place, outcome, here, children }: Props) {
  const t = useTranslations()
  return (
    <GuideFrame loaded={loaded} place={place}>
      <div className="page place-grid">
        <div className="rail-buttons needs-scripting">
          <RailButton rail="trail" title={t('Trail.short')}>
            <AnswerCount />
          </RailButton>
          <RailButton rail="prerequisites" title={t('Prerequisites.title')}>
            <ConfirmedCount revisions={revisionsOf(loaded.guide)} />
          </RailButton>
        </div>
        <nav aria-label={t('Trail.title')} className="rail needs-scripting" data-deeds="" id="rail-trail" popover="auto">
          <TrailRail place={place} />
          <RailClose rail="trail" title={t('Site.close')} />
        </nav>
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
        <aside aria-label={t('Prerequisites.title')} className="rail" id="rail-prerequisites" popover="auto">
          <PrerequisitesRail here={here} revisions={revisionsOf(loaded.guide)} />
          <RailClose rail="prerequisites" title={t('Site.close')} />
        </aside>
      </div>
    </GuideFrame>
  )
}

type RailProps = { rail: 'trail' | 'prerequisites'; title: string }

function RailButton({ rail, title, children }: RailProps & { children: ReactNode }) {
  return (
    <button className="rail-button" popoverTarget={`rail-${rail}`} type="button">
      <span>
        <span className="block text-ink2">{title}</span>
        <span className="block font-semibold">{children}</span>
      </span>
      <ChevronIcon />
    </button>
  )
}

function RailClose({ rail, title }: RailProps) {
  return (
    <button className="rail-close" popoverTarget={`rail-${rail}`} popoverTargetAction="hide" title={title} type="button">
      <CloseIcon />
      <span className="sr-only">{title}</span>
    </button>
  )
}
