import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { ConfirmedCount, PrerequisitesRail } from '#components/prerequisites/prerequisites-rail.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { CaseLine } from '#components/trail/case-line.tsx'
import { trailLooks } from '#components/trail/trail-looks.ts'
import { AnswerCount, TrailRail } from '#components/trail/trail-rail.tsx'
import { ChevronIcon, CloseIcon } from '#components/ui/icons.tsx'
import { Page } from '#components/ui/page.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import type { OutcomeKind } from '#lib/guide/types.ts'

type Props = {
  loaded: LoadedGuide
  place: string
  outcome?: OutcomeKind
  /** Prerequisites that this place requires or settles. */
  here: string[]
  /** Replaces the prerequisites in the rail of an `escalate` outcome. */
  summary?: ReactNode
  children: ReactNode
}

// Its first child is the line with its title.
const railLook =
  'rail *:first:mb-2.5 *:first:flex *:first:justify-between drawer:*:first:pe-10 **:[h2]:truncate **:[h2]:font-semibold'

/** A place between its two rails. On narrow screens, two buttons above the question open the rails. */
export function PlaceLayout({ loaded, place, outcome, here, summary, children }: Props) {
  const t = useTranslations()
  const revisions = revisionsOf(loaded.guide)
  const hasChecklist = !summary && guidePages(loaded.guide).includes('checklist')
  const checklist = href({ locale: loaded.locale, guide: loaded.guide.id, place: 'checklist' })
  return (
    <GuideFrame loaded={loaded} place={place}>
      <Page className="grid grid-cols-[16rem_minmax(0,41.5rem)_17rem] justify-between gap-x-10 max-rails:block wide:gap-x-20 print:flex print:flex-col-reverse">
        <div className="mx-auto mt-4 hidden max-w-166 grid-cols-2 gap-2 drawer:grid noscript:hidden">
          <RailButton rail="trail" title={t('Trail.short')}>
            <AnswerCount />
          </RailButton>
          {summary && (
            <RailButton rail="summary" title={t('Place.whatIsCopied')}>
              {t('Place.caseSummary')}
            </RailButton>
          )}
          {hasChecklist && (
            <RailButton rail="prerequisites" title={t('Prerequisites.title')}>
              <ConfirmedCount revisions={revisions} template="ofTotal" />
            </RailButton>
          )}
        </div>
        <nav aria-label={t('Trail.title')} className={`${railLook} noscript:hidden`} data-deeds="" id="rail-trail" popover="auto">
          <TrailRail looks={trailLooks} place={place} />
          <RailClose rail="trail" title={t('Site.close')} />
        </nav>
        <main
          className="@container relative col-start-2 row-start-1 pt-6 pb-8 max-rails:mx-auto max-rails:max-w-166 print:m-0 print:max-w-none print:p-0"
          data-graph={JSON.stringify(neighbourhood(loaded.guide, place))}
          data-outcome={outcome}
          data-place={place}
          id="content"
        >
          <PrintHeader loaded={loaded} />
          {/* Its room is reserved: two lines on a phone where the first-frame script foresees two things to say. */}
          <div className="-mt-6 flex min-h-6 flex-wrap gap-x-6 text-fine/6 text-ink2 max-phone:flex-col max-phone:items-start in-data-off-trail:max-phone:min-h-12 print:hidden *:[button]:min-h-6 *:[button]:text-fine *:[span]:first-letter:uppercase">
            <CaseLine place={place} />
          </div>
          {children}
        </main>
        {summary && (
          <aside
            aria-label={t('Place.whatIsCopied')}
            className={`${railLook} col-start-3 noscript:hidden print:hidden`}
            id="rail-summary"
            popover="auto"
          >
            <div>
              <h2>{t('Place.whatIsCopied')}</h2>
            </div>
            {summary}
            <RailClose rail="summary" title={t('Site.close')} />
          </aside>
        )}
        {hasChecklist && (
          <aside
            aria-label={t('Prerequisites.title')}
            className={`${railLook} col-start-3 print:hidden`}
            id="rail-prerequisites"
            popover="auto"
          >
            <div>
              <h2>{t('Prerequisites.title')}</h2>
              <span className="text-ink2 figures noscript:hidden">
                <ConfirmedCount revisions={revisions} template="confirmedOf" />
              </span>
              <span className="hidden text-ink2 noscript:block">{Object.keys(revisions).length}</span>
            </div>
            <PrerequisitesRail here={here} revisions={revisions} />
            <p>
              <TextLink className="inline-flex min-h-7 items-center" href={checklist}>
                {t('Prerequisites.openChecklist')}
              </TextLink>
            </p>
            <RailClose rail="prerequisites" title={t('Site.close')} />
          </aside>
        )}
      </Page>
    </GuideFrame>
  )
}

type RailProps = { rail: 'trail' | 'prerequisites' | 'summary'; title: string }

function RailButton({ rail, title, children }: RailProps & { children: ReactNode }) {
  return (
    <button
      className="flex items-center justify-between gap-2 rounded-lg border border-line bg-bg2 px-3.5 py-1.75 text-start text-note/5 forced-colors:border-[CanvasText]"
      popoverTarget={`rail-${rail}`}
      type="button"
    >
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
    <button
      className="absolute end-1 top-2 hidden size-11 place-items-center rounded-md text-ink2 drawer:grid"
      popoverTarget={`rail-${rail}`}
      popoverTargetAction="hide"
      title={title}
      type="button"
    >
      <CloseIcon />
      <span className="sr-only">{title}</span>
    </button>
  )
}
