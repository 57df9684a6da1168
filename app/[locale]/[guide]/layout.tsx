import { getMessages } from 'next-intl/server'
import { laterLabels } from '#app/data/lazy-labels.ts'
import { nextReview } from '#app/figures.ts'
import { loadGuide } from '#app/load.ts'
import { CaseProvider } from '#components/case/case-provider.tsx'
import { StorageNotice } from '#components/case/storage-notice.tsx'
import { Receive } from '#components/handoff/handoff-listener.tsx'
import { fileHref } from '#i18n/href.ts'
import { buildIndex } from '#lib/content/build-index.ts'
import { guideIds } from '#lib/content/load-guide.ts'

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
