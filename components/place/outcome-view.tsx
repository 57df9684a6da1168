import { getTranslations } from 'next-intl/server'
import { EvidenceSection } from '#components/evidence/evidence-section.tsx'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import { HostListLink } from '#components/hosts/host-list-link.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Note } from '#components/notes/note.tsx'
import { SharePlace } from '#components/share/share-place.tsx'
import { SiteContact } from '#components/site/site-contact.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Outcome } from '#lib/guide/types.ts'
import { PlaceFooter } from './place-footer.tsx'
import { PlaceLayout } from './place-layout.tsx'
import { OutcomeTag } from './place-tags.tsx'

type Props = { loaded: LoadedGuide; place: string; outcome: Outcome }

/** Where a trail ends: what that means, and what support will ask for. */
export async function OutcomeView({ loaded, place, outcome }: Props) {
  const { guide, locale, words } = loaded
  const t = await getTranslations('Place')
  const { title } = mustLookup(words.outcomes, place)
  const Text = await loaded.text('outcomes', place)

  return (
    <PlaceLayout here={[]} loaded={loaded} outcome={outcome.kind} place={place}>
      <OutcomeTag {...outcome} />
      <h1 className="place-title" tabIndex={-1}>
        {title}
      </h1>
      <div className="guide-text">
        <Text components={guideTextComponents(loaded)} />
        {outcome.kind === 'escalate' && <SiteContact loaded={loaded} />}
      </div>
      <HostListLink hosts={outcome.hosts} loaded={loaded} />
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
      <Note about={place} title={title} />
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
