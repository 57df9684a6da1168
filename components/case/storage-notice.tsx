import { useTranslations } from 'next-intl'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'

type Props = { locale: string; guide: string }

/**
 * One notice for each problem with the storage, each with a way out; `CaseProvider` shows the one that applies. All are part of the page,
 * so that nothing needs to be fetched to show them.
 */
export function StorageNotice({ locale, guide }: Props) {
  const t = useTranslations('Storage')
  const toSummary = { address: href({ locale, guide, place: 'summary' }), words: t('toSummary') }
  const toCases = { address: href({ locale }), words: t('toCases') }
  const ways = {
    blocked: toSummary,
    full: toSummary,
    evicted: toSummary,
    unreadable: toCases,
    incomplete: toCases,
    newer: toCases,
    offline: undefined
  } as const
  return (
    <div
      className="text-note/6 *:border-b *:border-warn *:bg-warn-bg *:px-6 *:py-2.5 **:[a]:text-acc **:[a]:underline **:[a]:underline-offset-3 print:hidden"
      role="status"
    >
      {(Object.keys(ways) as (keyof typeof ways)[]).map((problem) => {
        const way = ways[problem]
        return (
          <p data-storage-problem={problem} hidden key={problem}>
            {t(problem)} {way && <PageLink href={way.address}>{way.words}</PageLink>}
          </p>
        )
      })}
    </div>
  )
}
