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
import { ChevronIcon, PrintIcon } from '#components/ui/icons.tsx'
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

  // What choices refer to, on paper as well.
  const inOrder = [...branches.flatMap(({ steps }) => steps.map(([id]) => id)), ...Object.keys(guide.outcomes)]
  const numbers: Numbers = new Map(inOrder.map((id, i) => [id, i + 1]))

  return (
    <GuideFrame loaded={loaded} place="article">
      <Page
        as="main"
        className="pb-16 max-rails:max-w-216 rails:grid rails:grid-cols-[16rem_minmax(0,51rem)] rails:justify-center rails:gap-x-16"
        id="content"
      >
        <div className="rails:col-start-2">
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
        </div>
        <Contents
          parts={[
            ...branches.map(({ name, steps }) => ({ title: name ?? t('steps'), places: steps.map(([id]) => id) })),
            { title: t('outcomes'), places: Object.keys(guide.outcomes) },
            { title: t('prerequisites'), places: Object.keys(guide.prerequisites) }
          ]}
          numbers={numbers}
          title={t('contents')}
          titleOf={(id) => mustLookup({ ...words.steps, ...words.outcomes, ...words.prerequisites }, id).title}
        />
        <div className="rails:col-start-2">
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
                  <PlaceHeading lang={foreignLang(mustLookup(words.steps, id).lang, locale)} number={numbers.get(id)}>
                    <PageLink className="hover:text-acc" href={href({ locale, guide: guide.id, place: id })}>
                      {mustLookup(words.steps, id).title}
                    </PageLink>
                  </PlaceHeading>
                  <ArticleText id={id} kind="steps" loaded={loaded} numbers={numbers} />
                  <p className="mt-3 mb-1 break-after-avoid font-semibold">{mustLookup(words.steps, id).ask}</p>
                  <ArticleChoices id={id} loaded={loaded} numbers={numbers} step={step} />
                </ArticlePlace>
              ))}
            </section>
          ))}
          <section>
            <PartTitle>{t('outcomes')}</PartTitle>
            {Object.entries(guide.outcomes).map(([id, outcome]) => (
              <ArticlePlace id={id} key={id}>
                <OutcomeTag {...outcome} />
                <PlaceHeading lang={foreignLang(mustLookup(words.outcomes, id).lang, locale)} number={numbers.get(id)}>
                  <PageLink className="hover:text-acc" href={href({ locale, guide: guide.id, place: id })}>
                    {mustLookup(words.outcomes, id).title}
                  </PageLink>
                </PlaceHeading>
                <ArticleText id={id} kind="outcomes" loaded={loaded} numbers={numbers} />
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
                <ArticleText id={id} kind="prerequisites" loaded={loaded} numbers={numbers} />
              </ArticlePlace>
            ))}
          </section>
          <PlaceFooter loaded={loaded} place="article" sources={[]} title={t('title')} />
        </div>
      </Page>
    </GuideFrame>
  )
}, 'article')

/** Step or outcome → its number on this page. */
type Numbers = ReadonlyMap<string, number>

type ContentsProps = {
  parts: readonly { title: string; places: readonly string[] }[]
  numbers: Numbers
  title: string
  titleOf: (id: string) => string
}

/** The table of contents: beside the text if there is room, else above it; each part opens on its own. */
function Contents({ parts, numbers, title, titleOf }: ContentsProps) {
  return (
    <nav
      aria-label={title}
      className="text-sm/5 max-rails:my-6 rails:sticky rails:top-0 rails:col-start-1 rails:row-span-2 rails:row-start-1 rails:max-h-svh rails:self-start rails:overflow-y-auto rails:px-1 rails:pt-8 rails:pb-6"
    >
      <h2 className="mb-2 font-semibold">{title}</h2>
      {parts.map((part) => (
        <details className="group/part border-t border-line open-on-paper last:border-b" key={part.title}>
          <summary className="flex min-h-9 items-center justify-between gap-2 font-semibold max-phone:min-h-11 print:min-h-7">
            {part.title}
            <ChevronIcon className="size-4 text-ink2 group-open/part:rotate-180 print:hidden" />
          </summary>
          <ol className="pb-2 print:columns-2">
            {part.places.map((id) => (
              <li key={id}>
                <a className="flex gap-2 py-1.25 underline-offset-3 hover:underline max-phone:py-2.5 print:py-0" href={`#${id}`}>
                  <span className="min-w-5 flex-none text-ink2 figures empty:hidden">{numbers.get(id)}</span> {titleOf(id)}
                </a>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </nav>
  )
}

function PartTitle({ children }: { children: ReactNode }) {
  return <h2 className="mt-12 mb-2 border-b-2 border-ink pb-2 text-2xl/8 font-heading">{children}</h2>
}

function ArticlePlace(props: ComponentProps<'article'>) {
  return <article {...props} className="@container scroll-mt-4 border-b border-line py-6 print:py-3" />
}

function PlaceHeading({ lang, number, children }: { lang?: string; number?: number; children: ReactNode }) {
  return (
    <h3 className="mb-2 text-xl/7 font-semibold" lang={lang}>
      {number && <span className="me-1 text-ink2 figures">{number} </span>}
      {children}
    </h3>
  )
}

type TextProps = { loaded: LoadedGuide; kind: TextKind; id: string; numbers: Numbers }

async function ArticleText({ loaded, kind, id, numbers }: TextProps) {
  const Text = await loaded.text(kind, id)
  const components = guideTextComponents(loaded)
  return (
    <div className="guide-text" lang={foreignLang(mustLookup(loaded.words[kind], id).lang, loaded.locale)}>
      <Text
        components={{
          ...components,
          a: (props) => (isPlace(props.href) ? <LinkOnPage {...props} numbers={numbers} /> : components.a(props)),
          Explain: OpenExplain
        }}
      />
    </div>
  )
}

const isPlace = (address = '') => address.startsWith('step:')

/** A link to another place leads to it on this page; on paper it adds the number. */
function LinkOnPage({ href = '', numbers, children }: ComponentProps<'a'> & { numbers: Numbers }) {
  const id = href.slice('step:'.length)
  return (
    <a className={`${textLook} print:after:content-['_('attr(data-number)')']`} data-number={numbers.get(id)} href={`#${id}`}>
      {children}
    </a>
  )
}

/** On the article page all panels are open. */
const OpenExplain = (props: ComponentProps<typeof Explain>) => <Explain {...props} isOpen />

type ChoicesProps = { loaded: LoadedGuide; id: string; step: Step; numbers: Numbers }

/** On the article page a choice links to its target on the same page. */
function ArticleChoices({ loaded: { words }, id, step, numbers }: ChoicesProps) {
  const { choices: labels, headings } = mustLookup(words.steps, id)
  return choiceParts(step).map(({ heading, choices }) => (
    <Fragment key={heading ?? ''}>
      {heading && <h4 className="mt-3 font-semibold">{mustLookup(headings, heading)}</h4>}
      <ul className="list-disc ps-5">
        {choices.map(([choice, target]) => (
          <li key={choice}>
            {mustLookup(labels, choice)} →{' '}
            <a className={textLook} href={`#${target}`}>
              {numbers.get(target)} {mustLookup({ ...words.steps, ...words.outcomes }, target).title}
            </a>
          </li>
        ))}
      </ul>
    </Fragment>
  ))
}
