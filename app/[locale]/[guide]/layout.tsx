import { getMessages } from 'next-intl/server'
import { lazyMessages } from '#app/lazy-messages.ts'
import { loadGuideOrFindings } from '#app/load.ts'
import { CaseProvider } from '#components/case/case-provider.tsx'
import { StorageNotice } from '#components/case/storage-notice.tsx'
import { HandoffListener } from '#components/handoff/handoff-listener.tsx'
import { fileHref } from '#i18n/href.ts'
import { nextReview } from '#lib/guide/review.ts'

export default async function GuideLayout({ params, children }: LayoutProps<'/[locale]/[guide]'>) {
  const found = await loadGuideOrFindings(await params)
  if ('findings' in found) return children
  const { locale, guide, indexHref } = found
  const { Case, Checklist, Choices, Lazy, Prerequisites, Trail } = await getMessages()
  const lazy = await lazyMessages(locale)
  const reviewDue = nextReview(guide).toISOString().slice(0, 10)
  return (
    <CaseProvider
      guide={guide.id}
      indexHref={indexHref}
      messages={{ Case, Checklist, Choices, Lazy, Prerequisites, Trail }}
      lazyHref={fileHref(`/data/${lazy.file}`)}
      locale={locale}
      renamed={guide.renamed}
      reviewDue={reviewDue}
      revision={guide.revision}
    >
      <div data-guide={guide.id} data-renamed={JSON.stringify(guide.renamed)} data-review-due={reviewDue}>
        <StorageNotice guide={guide.id} locale={locale} />
        <HandoffListener />
        {children}
      </div>
    </CaseProvider>
  )
}
