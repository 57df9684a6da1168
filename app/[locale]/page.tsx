import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { loadEntries, loadGuides, loadLocale, loadSearchHref } from '#app/load.ts'
import { pageMetadata } from '#app/metadata.ts'
import { HomeCases } from '#components/cases/home-cases.tsx'
import { GuideCard } from '#components/home/guide-card.tsx'
import { HowItWorks } from '#components/home/how-it-works.tsx'
import { OnPaper } from '#components/home/on-paper.tsx'
import { OpenCase } from '#components/home/open-case.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { MainSearch } from '#components/search/main-search.tsx'
import { SearchExamples } from '#components/search/search-examples.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import { Question } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { locales } from '#i18n/locales.ts'
import '#components/more.css'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = loadLocale((await params).locale)
  const t = await getTranslations('Home')
  return pageMetadata({ title: t('title'), description: t('description'), address: { locale } })
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = loadLocale((await params).locale)
  const t = await getTranslations('Home')
  const guides = await loadGuides(locale)
  const { Cases: messages } = await getMessages()
  const named = Object.fromEntries(guides.map(({ guide, words, indexHref }) => [guide.id, { short: words.guide.short, indexHref }]))
  return (
    <>
      <SiteHeader guides={[]} locale={locale} />
      <Page className="grid grid-cols-[minmax(0,60rem)_20rem] justify-between gap-x-16 pt-4 pb-16 max-rails:grid-cols-[minmax(0,60rem)]">
        <main id="content">
          <h1 className="mt-6 mb-5 text-[2rem]/10 font-heading tracking-heading text-balance max-phone:text-2xl/8" tabIndex={-1}>
            {t('title')}
          </h1>
          <MainSearch locale={locale} searchHref={await loadSearchHref(locale)} />
          <SearchExamples entries={guides.map((loaded) => loadEntries(loaded))} locale={locale} />
          <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-bg2 px-5 py-3.5 empty:hidden in-data-has-cases:min-h-19 in-data-has-cases:empty:flex max-phone:in-data-has-cases:min-h-36 print:hidden">
            <OpenCase guides={named} locale={locale} messages={messages} />
          </div>
          {[...byProduct(guides)].map(([product, of]) => (
            <section className="mt-10" key={product}>
              <div className="mb-4 flex items-baseline justify-between gap-4">
                <Question>{product}</Question>
                <span className="text-fine text-ink2">{t('guides', { n: of.length })}</span>
              </div>
              <div className="grid grid-cols-2 gap-4.5 max-phone:grid-cols-1 *:only:col-span-full">
                {of.map((loaded) => (
                  <GuideCard key={loaded.guide.id} loaded={loaded} />
                ))}
              </div>
            </section>
          ))}
          <section aria-labelledby="cases" className="mt-12 noscript:hidden print:hidden">
            <Question className="mb-4" id="cases">
              {messages.title}
            </Question>
            <HomeCases guides={named} locale={locale} messages={messages} />
          </section>
        </main>
        <aside className="pt-8 max-rails:mt-6 max-rails:border-t max-rails:border-line print:hidden" aria-label={t('how.title')}>
          <HowItWorks />
          <OnPaper guides={guides} locale={locale} />
        </aside>
      </Page>
    </>
  )
}

/** Guides of one product stand together, in the order of their first. */
function byProduct(guides: readonly LoadedGuide[]): Map<string, LoadedGuide[]> {
  const products = new Map<string, LoadedGuide[]>()
  for (const loaded of guides) {
    const { product } = loaded.words.guide
    products.set(product, [...(products.get(product) ?? []), loaded])
  }
  return products
}
