import { getTranslations } from 'next-intl/server'
import { type ComponentProps, Fragment, type ReactNode } from 'react'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import { Explain, guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { OutcomeTag, StepTags } from '#components/place/place-tags.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { GuideTitle, Lead } from '#components/ui/headings.tsx'
import { PrintIcon } from '#components/ui/icons.tsx'
import { Page } from '#components/ui/page.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { textButtonLook } from '#components/ui/text-button.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'
import { choiceParts } from '#lib/guide/choice-parts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Step } from '#lib/guide/types.ts'
import type { TextKind } from '#lib/guide/words.ts'
import '#components/more.css'

export const generateStaticParams = guideParams('article')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Article')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'article' }
  })
})

/** The whole guide on one page: all steps, branch by branch, then the outcomes and prerequisites. */
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
      <Page as="main" className="pb-16" id="content" isNarrow>
        <GuideTitle>{words.guide.title}</GuideTitle>
        <Lead>{words.guide.summary}</Lead>
        <p className="my-4 flex flex-wrap items-center gap-x-6 text-sm text-ink2">
          <span>{tGuide('reviewed', { date: dayInWords(guide.reviewed, locale) })}</span>
          <span>{guide.appliesTo.join(', ')}</span>
          <PrintButton className={textButtonLook}>
            <PrintIcon />
            {tPlace('print')}
          </PrintButton>
        </p>
        <section className="print:*:[p]:max-w-none *:[h3]:mt-3 *:[h3]:font-semibold *:[p]:max-w-152">
          <PartTitle>{tGuide('beforeYouStart')}</PartTitle>
          <Introduction components={components} />
        </section>
        {branches.map(({ name, steps }) => (
          <section key={name ?? ''}>
            <PartTitle>{name ?? t('steps')}</PartTitle>
            {steps.map(([id, step]) => (
              <ArticlePlace id={id} key={id}>
                <StepTags {...step} />
                <PlaceHeading lang={foreignLang(mustLookup(words.steps, id).lang, locale)}>
                  <PageLink className="hover:text-acc" href={href({ locale, guide: guide.id, place: id })}>
                    {mustLookup(words.steps, id).title}
                  </PageLink>
                </PlaceHeading>
                <ArticleText id={id} kind="steps" loaded={loaded} />
                <p className="mt-3 mb-1 break-after-avoid font-semibold">{mustLookup(words.steps, id).ask}</p>
                <ArticleChoices id={id} loaded={loaded} step={step} />
              </ArticlePlace>
            ))}
          </section>
        ))}
        <section>
          <PartTitle>{t('outcomes')}</PartTitle>
          {Object.entries(guide.outcomes).map(([id, outcome]) => (
            <ArticlePlace id={id} key={id}>
              <OutcomeTag {...outcome} />
              <PlaceHeading lang={foreignLang(mustLookup(words.outcomes, id).lang, locale)}>
                <PageLink className="hover:text-acc" href={href({ locale, guide: guide.id, place: id })}>
                  {mustLookup(words.outcomes, id).title}
                </PageLink>
              </PlaceHeading>
              <ArticleText id={id} kind="outcomes" loaded={loaded} />
            </ArticlePlace>
          ))}
        </section>
        <section>
          <PartTitle>{t('prerequisites')}</PartTitle>
          {Object.keys(guide.prerequisites).map((id) => (
            <ArticlePlace id={id} key={id}>
              <PlaceHeading lang={foreignLang(mustLookup(words.prerequisites, id).lang, locale)}>
                {mustLookup(words.prerequisites, id).title}
              </PlaceHeading>
              <ArticleText id={id} kind="prerequisites" loaded={loaded} />
            </ArticlePlace>
          ))}
        </section>
        <PlaceFooter loaded={loaded} place="article" sources={[]} title={t('title')} />
      </Page>
    </GuideFrame>
  )
}, 'article')

function PartTitle({ children }: { children: ReactNode }) {
  return <h2 className="mt-12 mb-2 border-b-2 border-ink pb-2 text-2xl/8 font-heading">{children}</h2>
}

function ArticlePlace(props: ComponentProps<'article'>) {
  return <article {...props} className="@container scroll-mt-4 border-b border-line py-6 print:py-3" />
}

function PlaceHeading({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  return (
    <h3 className="mb-2 text-xl/7 font-semibold" lang={lang}>
      {children}
    </h3>
  )
}

async function ArticleText({ loaded, kind, id }: { loaded: LoadedGuide; kind: TextKind; id: string }) {
  const Text = await loaded.text(kind, id)
  return (
    <div className="guide-text" lang={foreignLang(mustLookup(loaded.words[kind], id).lang, loaded.locale)}>
      <Text
        components={{
          ...guideTextComponents(loaded),
          Explain: OpenExplain
        }}
      />
    </div>
  )
}

/** On the article page all panels are open. */
const OpenExplain = (props: ComponentProps<typeof Explain>) => <Explain {...props} isOpen />

type ChoicesProps = { loaded: LoadedGuide; id: string; step: Step }

/** On the article page a choice links to its target on the same page. */
function ArticleChoices({ loaded: { words }, id, step }: ChoicesProps) {
  const { choices: labels, headings } = mustLookup(words.steps, id)
  return choiceParts(step).map(({ heading, choices }) => (
    <Fragment key={heading ?? ''}>
      {heading && <h4 className="mt-3 font-semibold">{mustLookup(headings, heading)}</h4>}
      <ul className="list-['→__'] ps-5">
        {choices.map(([choice, target]) => (
          <li key={choice}>
            {mustLookup(labels, choice)}:{' '}
            <a className={textLook} href={`#${target}`}>
              {mustLookup({ ...words.steps, ...words.outcomes }, target).title}
            </a>
          </li>
        ))}
      </ul>
    </Fragment>
  ))
}
