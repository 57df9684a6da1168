import { getMessages, getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { Summary } from '#components/summary/summary.tsx'
import { SummaryImport } from '#components/summary/summary-import.tsx'
import { cardWords, summaryLabels } from '#components/summary/summary-words.ts'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import { mustLookup } from '#lib/guide/lookup.ts'

export const generateStaticParams = guideParams('summary')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Summary')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'summary' }
  })
})

/** What is known of the reader's case, to pass on; and the way back from such a summary to a case. */
export default guidePage(async (loaded) => {
  const { locale, guide, words } = loaded
  const { Handoff } = await getMessages()
  const labels = await summaryLabels()
  const t = await getTranslations('Summary')
  const tPages = await getTranslations('Pages')
  const at = (place?: string) => href({ locale, guide: guide.id, place })

  return (
    <GuideFrame loaded={loaded} place="summary">
      <main className="page summary" id="content">
        <PrintHeader loaded={loaded} />
        <h1 className="place-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="guide-text summary-lead">{t('lead')}</p>
        <div className="no-scripting-only">
          <p className="guide-text">{t('noScripting')}</p>
          <ul>
            <li>
              <PageLink className="text-link" href={at()}>
                {words.guide.title}
              </PageLink>
            </li>
            {guidePages(guide).includes('checklist') && (
              <li>
                <PageLink className="text-link" href={at('checklist')}>
                  {tPages('checklist.name')}
                </PageLink>
              </li>
            )}
          </ul>
        </div>
        <div className="summary-grid needs-scripting">
          <Summary
            labels={labels}
            start={{ href: at(guide.start), title: mustLookup(words.steps, guide.start).title }}
            words={cardWords(loaded)}
          />
          <SummaryImport
            evidence={Object.keys(guide.evidence)}
            handoffLabels={Handoff}
            labels={labels}
            signals={Object.keys(guide.signals)}
          />
        </div>
        <div className="print:hidden">
          <PlaceFooter loaded={loaded} place="summary" sources={[]} title={t('title')} />
        </div>
      </main>
    </GuideFrame>
  )
}, 'summary')
