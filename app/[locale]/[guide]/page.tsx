import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import { FirstChoices } from '#components/overview/first-choices.tsx'
import { PageList } from '#components/overview/page-list.tsx'
import { ResumePanel } from '#components/overview/resume-panel.tsx'
import { StepChoices } from '#components/place/step-choices.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { ReadIn } from '#components/site/read-in.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href, plainHref } from '#i18n/href.ts'
import { readInWords } from '#i18n/read-in-words.ts'
import { dayInWords } from '#i18n/when.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { neighbourhood } from '#lib/guide/neighbourhood.ts'
import { nextReview } from '#lib/guide/review.ts'
import { revisionsOf } from '#lib/guide/revisions.ts'

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
      <div className="page overview">
        <main data-graph={JSON.stringify(neighbourhood(guide, guide.start))} id="content">
          <h1 className="guide-title" tabIndex={-1}>
            {words.guide.title}
          </h1>
          <p className="lead">{words.guide.summary}</p>
          <ResumePanel revisions={revisionsOf(guide)} start={guide.start} />
          <h2 className="question">
            <PageLink isPrefetched data-start="" href={at(guide.start)}>
              {first.title}
            </PageLink>
          </h2>
          <p className="mt-1 mb-5 text-[17px]/7 text-ink2 first-hint">{t('pickClosest')}</p>
          <FirstChoices choiceLabels={first.choices} start={guide.start}>
            <StepChoices loaded={loaded} step={guide.start} />
          </FirstChoices>
        </main>
        <aside aria-label={t('beforeYouStart')} className="overview-rail">
          <section>
            <h2>{t('beforeYouStart')}</h2>
            <Introduction components={guideTextComponents(loaded)} />
          </section>
          <section>
            <h2>{t('otherWays')}</h2>
            <PageList loaded={loaded} />
          </section>
          <section>
            <h2>{t('about')}</h2>
            <p>{t('reviewedNext', { date: dayInWords(guide.reviewed, locale), next: dayInWords(nextReview(guide), locale) })}</p>
            <p>{t('owner', { owner: guide.owner })}</p>
            <p>
              {t('appliesTo')}: {guide.appliesTo.join(', ')}
            </p>
            <p className="flex flex-wrap gap-x-4">
              <ReadIn
                hrefIn={(other) => plainHref({ locale: other, guide: guide.id })}
                locale={locale}
                words={await readInWords()}
              />
            </p>
          </section>
        </aside>
      </div>
    </GuideFrame>
  )
})
