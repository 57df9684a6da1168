import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadEntries, loadGuides, loadLocale, loadSearchHref } from '#app/load.ts'
import { pageMetadata } from '#app/metadata.ts'
import { Everything } from '#components/search/everything.tsx'
import { MainSearch } from '#components/search/main-search.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import { GuideTitle, Lead } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { locales } from '#i18n/locales.ts'
import '#components/more.css'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const locale = loadLocale((await params).locale)
  const t = await getTranslations('Search')
  return pageMetadata({ title: t('title'), description: t('description'), address: { locale, place: 'search' } })
}

export default async function SearchPage({ params }: PageProps<'/[locale]/search'>) {
  const locale = loadLocale((await params).locale)
  const t = await getTranslations('Search')
  const guides = await loadGuides(locale)
  return (
    <>
      <SiteHeader guides={[]} locale={locale} place="search" />
      <Page as="main" className="pt-6 pb-16" id="content">
        <GuideTitle>{t('title')}</GuideTitle>
        <Lead>{t('lead')}</Lead>
        <div className="max-w-240">
          <MainSearch locale={locale} searchHref={await loadSearchHref(locale)} />
        </div>
        {guides.map((loaded) => (
          <Everything entries={loadEntries(loaded)} key={loaded.guide.id} loaded={loaded} />
        ))}
      </Page>
    </>
  )
}
