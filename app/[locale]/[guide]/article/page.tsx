import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { Explain, guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { OutcomeTag, StepTags } from '#components/place/place-tags.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { href } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { TextKind } from '#lib/guide/words.ts'

export const generateStaticParams = guideParams('article')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Article')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'article' }
  })
})

/** The whole guide on one page: every step in the order of its branch, then outcomes and prerequisites. */
export default guidePage(async (loaded) => {
  const { guide, words, locale } = loaded
  const t = await getTranslations('Article')
  const tGuide = await getTranslations('Guide')
  const tPlace = await getTranslations('Place')
  const Introduction = await loaded.introduction()
  const components = guideTextComponents(loaded)
  const branches = [undefined, ...guide.groups].map((group) => ({
    name: group && mustLookup(words.guide.groups, group),
    steps: Object.entries(guide.steps).filter(([, step]) => step.group === group)
  }))

  return (
    <GuideFrame loaded={loaded} place="article">
      <main className="page article" id="content">
        <h1 className="guide-title" tabIndex={-1}>
          {words.guide.title}
        </h1>
        <p className="lead">{words.guide.summary}</p>
        <p className="article-facts">
          <span>{tGuide('reviewed', { date: dayInWords(guide.reviewed, locale) })}</span>
          <span>{guide.appliesTo.join(', ')}</span>
          <PrintButton className="text-button">
            <PrintIcon />
            {tPlace('print')}
          </PrintButton>
        </p>
        <section className="article-introduction">
          <h2>{tGuide('beforeYouStart')}</h2>
          <Introduction components={components} />
        </section>
        {branches.map(({ name, steps }) => (
          <section key={name ?? ''}>
            <h2>{name ?? t('steps')}</h2>
            {steps.map(([id, step]) => (
              <article className="article-place" id={id} key={id}>
                <StepTags {...step} />
                <h3>
                  <PageLink href={href({ locale, guide: guide.id, place: id })}>{mustLookup(words.steps, id).title}</PageLink>
                </h3>
                <ArticleText id={id} kind="steps" loaded={loaded} />
                <p className="article-ask">{mustLookup(words.steps, id).ask}</p>
                <ArticleChoices choices={step.choices} id={id} loaded={loaded} />
              </article>
            ))}
          </section>
        ))}
        <section>
          <h2>{t('outcomes')}</h2>
          {Object.entries(guide.outcomes).map(([id, outcome]) => (
            <article className="article-place" id={id} key={id}>
              <OutcomeTag {...outcome} />
              <h3>
                <PageLink href={href({ locale, guide: guide.id, place: id })}>{mustLookup(words.outcomes, id).title}</PageLink>
              </h3>
              <ArticleText id={id} kind="outcomes" loaded={loaded} />
            </article>
          ))}
        </section>
        <section>
          <h2>{t('prerequisites')}</h2>
          {Object.keys(guide.prerequisites).map((id) => (
            <article className="article-place" id={id} key={id}>
              <h3>{mustLookup(words.prerequisites, id).title}</h3>
              <ArticleText id={id} kind="prerequisites" loaded={loaded} />
            </article>
          ))}
        </section>
        <PlaceFooter loaded={loaded} place="article" sources={[]} title={t('title')} />
      </main>
    </GuideFrame>
  )
}, 'article')

async function ArticleText({ loaded, kind, id }: { loaded: LoadedGuide; kind: TextKind; id: string }) {
  const Text = await loaded.text(kind, id)
  return (
    <div className="guide-text">
      <Text
        components={{
          ...guideTextComponents(loaded),
          Explain: OpenExplain
        }}
      />
    </div>
  )
}

/** Whoever reads everything on one page reads the panels, too. */
const OpenExplain = (props: ComponentProps<typeof Explain>) => <Explain {...props} isOpen />

type ChoicesProps = { loaded: LoadedGuide; id: string; choices: Readonly<Record<string, string>> }

/** On one page a choice leads to where its target stands on that page. */
function ArticleChoices({ loaded: { words }, id, choices }: ChoicesProps) {
  const { choices: labels } = mustLookup(words.steps, id)
  return (
    <ul className="article-choices">
      {Object.entries(choices).map(([choice, target]) => (
        <li key={choice}>
          {mustLookup(labels, choice)}: <a href={`#${target}`}>{mustLookup({ ...words.steps, ...words.outcomes }, target).title}</a>
        </li>
      ))}
    </ul>
  )
}
