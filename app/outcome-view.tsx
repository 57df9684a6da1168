import { getTranslations } from 'next-intl/server'
import { guideTextComponents } from '@/components/guide-text'
import { PageLink } from '@/components/page-link'
import { href } from '@/i18n/href'
import { importText } from '@/lib/content/import-guide'
import { known } from '@/lib/guide/own'
import type { Outcome } from '@/lib/guide/types'
import { EvidenceSection } from './evidence-section'
import { HostsLine } from './hosts-line'
import type { LoadedGuide } from './load'
import { OwnNote } from './own-note'
import { PlaceFooter } from './place-footer'
import { PlaceLayout } from './place-layout'
import { OutcomeTag } from './place-tags'
import { SharePlace } from './share-place'
import { SiteLine } from './site-line'

type Props = { loaded: LoadedGuide; place: string; outcome: Outcome }

/** Where a trail ends: what that means, and what support will ask for. */
export async function OutcomeView({ loaded, place, outcome }: Props) {
  const { guide, locale, words } = loaded
  const t = await getTranslations('Place')
  const { title } = known(words.outcomes, place)
  const Text = await importText(guide.id, locale, 'outcomes', place)

  return (
    <PlaceLayout here={[]} loaded={loaded} outcome={outcome.kind} place={place}>
      <OutcomeTag {...outcome} />
      <h1 className="place-title" tabIndex={-1}>
        {title}
      </h1>
      <div className="guide-text">
        <Text components={guideTextComponents({ locale, guide: guide.id, placeholders: words.guide.placeholders })} />
        {outcome.kind === 'escalate' && <SiteLine locale={locale} />}
      </div>
      <HostsLine hosts={outcome.hosts} loaded={loaded} />
      {outcome.evidence && <EvidenceSection evidence={outcome.evidence} loaded={loaded} />}
      <p className="mt-6">
        <PageLink className="text-link" href={href({ locale, guide: guide.id, place: 'summary' })}>
          {t('caseSummary')}
        </PageLink>
      </p>
      <section aria-labelledby="choices" className="mt-7">
        <h2 className="part-heading ask" id="choices">
          {t('wayBack')}
        </h2>
        <p>
          <PageLink className="text-link" href={href({ locale, guide: guide.id, place: guide.start })}>
            {t('startAgain')}
          </PageLink>
        </p>
      </section>
      <OwnNote about={place} title={title} />
      <PlaceFooter
        loaded={loaded}
        place={place}
        share={<SharePlace kind="outcome" loaded={loaded} place={place} />}
        sources={[]}
        title={title}
      />
    </PlaceLayout>
  )
}
