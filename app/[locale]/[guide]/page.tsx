import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import { FirstChoices } from '#components/overview/first-choices.tsx'
import { PageList } from '#components/overview/page-list.tsx'
import { RailSection } from '#components/overview/rail-section.tsx'
import { ResumePanel } from '#components/overview/resume-panel.tsx'
import { StepChoices } from '#components/place/step-choices.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { ReadIn } from '#components/site/read-in.tsx'
import { GuideTitle, Lead, Question } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href, plainHref } from '#i18n/href.ts'
import { readInWords } from '#i18n/read-in-words.ts'
import { dayInWords } from '#i18n/when.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { nextReview } from '#lib/guide/review.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'
import '#components/more.css'

export const generateStaticParams = guideParams()

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  return pageMetadata({ title: words.guide.title, description: words.guide.summary, address: { locale, guide: guide.id } })
})

export default guidePage(async (loaded) => {
  const { locale, guide, words } = loaded
  const t = await getTranslations('Guide')
  const Introduction = await loaded.introduction()
  const first = mustLookup(words.steps, guide.start)
  const at = (place: string) => href({ locale, guide: guide.id, place })

  return (
    <GuideFrame loaded={loaded}>
      <Page className="grid grid-cols-[minmax(0,47.5rem)_20rem] justify-between gap-x-12 pb-12 max-rails:grid-cols-[minmax(0,47.5rem)] max-rails:justify-center print:block">
        <main data-graph={JSON.stringify(neighbourhood(guide, guide.start))} id="content">
          <GuideTitle>{words.guide.title}</GuideTitle>
          <Lead>{words.guide.summary}</Lead>
          <ResumePanel revisions={revisionsOf(guide)} start={guide.start} />
          <Question>
            <PageLink isPrefetched className="hover:text-acc" data-start="" href={at(guide.start)}>
              {first.title}
            </PageLink>
          </Question>
          <p className="mt-1 mb-5 text-[17px]/7 text-ink2 trail:hidden">{t('pickClosest')}</p>
          <FirstChoices choiceLabels={first.choices} start={guide.start}>
            <StepChoices loaded={loaded} step={guide.start} />
          </FirstChoices>
        </main>
        <aside aria-label={t('beforeYouStart')} className="pt-7.5 text-sm/5 text-ink2 print:hidden">
          <RailSection title={t('beforeYouStart')}>
            <Introduction components={guideTextComponents(loaded)} />
          </RailSection>
          <RailSection title={t('otherWays')}>
            <PageList loaded={loaded} />
          </RailSection>
          <RailSection title={t('about')}>
            <p>{t('reviewedNext', { date: dayInWords(guide.reviewed, locale), next: dayInWords(nextReview(guide), locale) })}</p>
            <p>{t('owner', { owner: guide.owner })}</p>
            <p>
              {t('appliesTo')}: {guide.appliesTo.join(', ')}
            </p>
            <p className="flex flex-wrap gap-x-4">
              <ReadIn
                className="block w-fit py-1"
                hrefIn={(other) => plainHref({ locale: other, guide: guide.id })}
                locale={locale}
                words={await readInWords()}
              />
            </p>
          </RailSection>
        </aside>
      </Page>
    </GuideFrame>
  )
})
