import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import { HostListLink } from '#components/hosts/host-list-link.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Note } from '#components/notes/note.tsx'
import { MetNow } from '#components/prerequisites/met-now.tsx'
import { SharePlace } from '#components/share/share-place.tsx'
import { SiteContact } from '#components/site/site-contact.tsx'
import { PartHeading, PlaceTitle } from '#components/ui/headings.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Outcome } from '#lib/guide/types.ts'
import { HandingOver, SummaryBeside } from './handing-over.tsx'
import { PlaceFooter } from './place-footer.tsx'
import { PlaceLayout } from './place-layout.tsx'
import { OutcomeTag } from './place-tags.tsx'

type Props = { loaded: LoadedGuide; place: string; outcome: Outcome }

/** An outcome: what it means, and what support will ask for. */
export async function OutcomeView({ loaded, place, outcome }: Props) {
  const { guide, locale, words } = loaded
  const t = await getTranslations('Place')
  const { title, lang: written } = mustLookup(words.outcomes, place)
  const lang = foreignLang(written, locale)
  const Text = await loaded.text('outcomes', place)

  const share = <SharePlace kind="outcome" loaded={loaded} place={place} />
  const afterFirst = (words: ReactNode) => {
    if (outcome.kind === 'solved') return <MetNow ids={Object.keys(guide.prerequisites)} loaded={loaded} place={place} />
    if (outcome.kind !== 'escalate') return null
    return <HandingOver loaded={loaded} outcome={outcome} share={share} words={words} />
  }

  return (
    <PlaceLayout
      here={[]}
      loaded={loaded}
      outcome={outcome.kind}
      place={place}
      summary={outcome.kind === 'escalate' && <SummaryBeside loaded={loaded} />}
    >
      <OutcomeTag {...outcome} />
      <PlaceTitle lang={lang}>{title}</PlaceTitle>
      <div className="guide-text" lang={lang}>
        <Text components={guideTextComponents(loaded, afterFirst)} />
        {outcome.kind === 'escalate' && <SiteContact loaded={loaded} />}
      </div>
      {outcome.kind !== 'escalate' && (
        <>
          <HostListLink hosts={outcome.hosts} loaded={loaded} />
          <p className="mt-6">
            <TextLink href={href({ locale, guide: guide.id, place: 'summary' })}>{t('caseSummary')}</TextLink>
          </p>
        </>
      )}
      <section aria-labelledby="choices" className="mt-7">
        <PartHeading id="choices">{t('wayBack')}</PartHeading>
        <p>
          <TextLink href={href({ locale, guide: guide.id, place: guide.start })}>{t('startAgain')}</TextLink>
        </p>
      </section>
      <Note about={place} title={title} />
      <PlaceFooter loaded={loaded} place={place} share={outcome.kind !== 'escalate' && share} sources={[]} title={title} />
    </PlaceLayout>
  )
}
