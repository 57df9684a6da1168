import { getTranslations } from 'next-intl/server'
import { FinderChoices } from '#components/finder/finder-choices.tsx'
import { FinderSection } from '#components/finder/finder-section.tsx'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import { HostListLink } from '#components/hosts/host-list-link.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Note } from '#components/notes/note.tsx'
import { MetNow } from '#components/prerequisites/met-now.tsx'
import { PrerequisiteList } from '#components/prerequisites/prerequisite-list.tsx'
import { RequiredList } from '#components/prerequisites/required-list.tsx'
import { SharePlace } from '#components/share/share-place.tsx'
import { PartHeading, PlaceTitle, SmallHeading } from '#components/ui/headings.tsx'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Step } from '#lib/guide/types.ts'
import { AnswersBar, AnswersLink } from './answers-link.tsx'
import { PlaceFooter } from './place-footer.tsx'
import { PlaceLayout } from './place-layout.tsx'
import { StepTags } from './place-tags.tsx'
import { StepChoices } from './step-choices.tsx'

type Props = { loaded: LoadedGuide; place: string; step: Step }

/** A step: why, what is required, what to do, what it settles, and its choices. */
export async function StepView({ loaded, place, step }: Props) {
  const { words, locale } = loaded
  const t = await getTranslations('Place')
  const { title, ask, lang: written } = mustLookup(words.steps, place)
  const lang = foreignLang(written, locale)
  const Text = await loaded.text('steps', place)
  const { requires = [], settles = [] } = step

  const required = requires.length > 0 && <RequiredList ids={requires} loaded={loaded} place={place} />
  const fixed = Object.entries(loaded.guide.prerequisites).filter(([, { fixedBy }]) => fixedBy === place)
  const asked = fixed.map(([id]) => id).filter((id) => !requires.includes(id) && !settles.includes(id))

  return (
    <PlaceLayout here={[...requires, ...settles]} loaded={loaded} place={place}>
      <div className="relative *:first:pe-28">
        <StepTags {...step} />
        <PlaceTitle lang={lang}>{title}</PlaceTitle>
        <AnswersLink count={Object.keys(step.choices).length} />
      </div>
      <div className="guide-text" lang={lang}>
        <Text components={guideTextComponents(loaded, required)} />
      </div>
      {settles.length > 0 && (
        <section className="mt-2">
          <SmallHeading>{t('settles')}</SmallHeading>
          <PrerequisiteList hasText={false} ids={settles} loaded={loaded} place={place} />
        </section>
      )}
      <MetNow ids={asked} loaded={loaded} place={place} />
      {step.kind === 'finder' && <FinderSection loaded={loaded} place={place} />}
      <AnswersBar count={Object.keys(step.choices).length} />
      <section aria-labelledby="choices" className="relative mt-3 bg-bg">
        <PartHeading id="choices" lang={lang} tabIndex={-1}>
          {ask}
        </PartHeading>
        {step.kind === 'finder' ? (
          <FinderChoices count={Object.keys(step.choices).length}>
            <StepChoices loaded={loaded} step={place} />
          </FinderChoices>
        ) : (
          <StepChoices loaded={loaded} step={place} />
        )}
      </section>
      <HostListLink hosts={step.hosts} loaded={loaded} />
      <Note about={place} title={title} />
      <PlaceFooter
        loaded={loaded}
        place={place}
        share={<SharePlace kind="step" loaded={loaded} place={place} />}
        sources={step.sources}
        title={title}
      />
    </PlaceLayout>
  )
}
