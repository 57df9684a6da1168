import { getMessages } from 'next-intl/server'
import { CaseProvider } from '@/components/case-provider'
import { StorageNotice } from '@/components/storage-notice'
import { fileHref } from '@/i18n/href'
import { buildIndex } from '@/lib/content/build-index'
import { guideIds } from '@/lib/content/load-guide'
import { loadGuide } from '../../load'

export function generateStaticParams() {
  return guideIds().map((guide) => ({ guide }))
}

export default async function GuideLayout({ params, children }: LayoutProps<'/[locale]/[guide]'>) {
  const { locale, guide, words } = await loadGuide(await params)
  const { Case, Checklist, Choices, Prerequisites, Storage, Trail } = await getMessages()
  const { file } = buildIndex(guide, words, locale)
  return (
    <CaseProvider
      guide={guide.id}
      indexHref={fileHref(`/data/${file}`)}
      labels={{ Case, Checklist, Choices, Prerequisites, Storage, Trail }}
      locale={locale}
      renamed={guide.renamed}
      revision={guide.revision}
    >
      <div data-guide={guide.id} data-renamed={JSON.stringify(guide.renamed)}>
        <StorageNotice />
        {children}
      </div>
    </CaseProvider>
  )
}
