import { getMessages } from 'next-intl/server'
import { CaseProvider } from '@/components/case-provider'
import { Receive } from '@/components/receive'
import { fileHref } from '@/i18n/href'
import { buildIndex } from '@/lib/content/build-index'
import { guideIds } from '@/lib/content/load-guide'
import { nextReview } from '../../figures'
import { laterLabels } from '../../later-labels'
import { loadGuide } from '../../load'
import { StorageNotice } from '../../storage-notice'

export function generateStaticParams() {
  return guideIds().map((guide) => ({ guide }))
}

export default async function GuideLayout({ params, children }: LayoutProps<'/[locale]/[guide]'>) {
  const { locale, guide, words } = await loadGuide(await params)
  const { Case, Checklist, Choices, Later, Prerequisites, Trail } = await getMessages()
  const { file } = buildIndex(guide, words, locale)
  const later = await laterLabels(locale)
  const reviewDue = nextReview(guide).toISOString().slice(0, 10)
  return (
    <CaseProvider
      guide={guide.id}
      indexHref={fileHref(`/data/${file}`)}
      labels={{ Case, Checklist, Choices, Later, Prerequisites, Trail }}
      laterHref={fileHref(`/data/${later.file}`)}
      locale={locale}
      renamed={guide.renamed}
      reviewDue={reviewDue}
      revision={guide.revision}
    >
      <div data-guide={guide.id} data-renamed={JSON.stringify(guide.renamed)} data-review-due={reviewDue}>
        <StorageNotice guide={guide.id} locale={locale} />
        <Receive />
        {children}
      </div>
    </CaseProvider>
  )
}
