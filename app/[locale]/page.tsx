import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { loadGuides, loadLocale, loadSearchHref } from '#app/load.ts'
import { pageMetadata } from '#app/metadata.ts'
import { HomeCases } from '#components/cases/home-cases.tsx'
import { MainSearch } from '#components/search/main-search.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import { GuideTitle, Lead, Question } from '#components/ui/headings.tsx'
import { LinkCard } from '#components/ui/link-card.tsx'
import { Page } from '#components/ui/page.tsx'
import { href } from '#i18n/href.ts'
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
  const named = guides.map(({ guide, words, indexHref }) => [guide.id, { short: words.guide.short, indexHref }])
  return (
    <>
      <SiteHeader guides={[]} locale={locale} />
      <Page as="main" className="pt-6 pb-16" id="content">
        <GuideTitle>{t('title')}</GuideTitle>
        <Lead>{t('lead')}</Lead>
        <div className="max-w-240">
          <MainSearch locale={locale} searchHref={await loadSearchHref(locale)} />
        </div>
        <Question className="mt-12 mb-4">{t('guides')}</Question>
        <ul className="flex max-w-190 flex-col gap-2">
          {guides.map(({ guide, words }) => (
            <li key={guide.id}>
              <LinkCard
                isPrefetched
                hints={[
                  words.guide.summary,
                  t('places', {
                    steps: Object.keys(guide.steps).length,
                    prerequisites: Object.keys(guide.prerequisites).length
                  })
                ]}
                href={href({ locale, guide: guide.id })}
                label={words.guide.title}
              />
            </li>
          ))}
        </ul>
        <section aria-labelledby="cases" className="mt-12 noscript:hidden">
          <Question className="mb-4" id="cases">
            {messages.title}
          </Question>
          <HomeCases guides={Object.fromEntries(named)} locale={locale} messages={messages} />
        </section>
      </Page>
    </>
  )
}
