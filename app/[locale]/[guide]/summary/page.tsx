import { getMessages, getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { Summary } from '#components/summary/summary.tsx'
import { SummaryImport } from '#components/summary/summary-import.tsx'
import { cardWords, summaryMessages } from '#components/summary/summary-words.ts'
import { PlaceTitle } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import '#components/more.css'

export const generateStaticParams = guideParams('summary')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Summary')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'summary' }
  })
})

/** A summary of the reader's case to pass on, and the way to open a case from such a summary. */
export default guidePage(async (loaded) => {
  const { locale, guide, words } = loaded
  const { Handoff } = await getMessages()
  const messages = await summaryMessages()
  const t = await getTranslations('Summary')
  const tPages = await getTranslations('Pages')
  const at = (place?: string) => href({ locale, guide: guide.id, place })

  return (
    <GuideFrame loaded={loaded} place="summary">
      <Page as="main" className="pt-6 pb-12" id="content">
        <PrintHeader loaded={loaded} />
        <PlaceTitle>{t('title')}</PlaceTitle>
        <p className="guide-text print:hidden">{t('lead')}</p>
        <div className="hidden noscript:block">
          <p className="guide-text">{t('noScripting')}</p>
          <ul>
            <li>
              <TextLink href={at()}>{words.guide.title}</TextLink>
            </li>
            {guidePages(guide).includes('checklist') && (
              <li>
                <TextLink href={at('checklist')}>{tPages('checklist.name')}</TextLink>
              </li>
            )}
          </ul>
        </div>
        <div className="mt-5 grid grid-cols-[minmax(0,45.5rem)_20rem] justify-between gap-x-12 gap-y-10 max-rails:grid-cols-[minmax(0,45.5rem)] max-rails:justify-center noscript:hidden print:block">
          {/* The room of a case is reserved, so that what stands below comes into view only by scrolling; until one is begun there is one sentence. */}
          <div className="min-h-svh not-begun:min-h-36">
            <Summary
              messages={messages}
              start={{ href: at(guide.start), title: mustLookup(words.steps, guide.start).title }}
              words={cardWords(loaded)}
            />
          </div>
          <SummaryImport
            evidence={Object.keys(guide.evidence)}
            handoffMessages={Handoff}
            messages={messages}
            signals={Object.keys(guide.signals)}
          />
        </div>
        <div className="print:hidden">
          <PlaceFooter loaded={loaded} place="summary" sources={[]} title={t('title')} />
        </div>
      </Page>
    </GuideFrame>
  )
}, 'summary')
