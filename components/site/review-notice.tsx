import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Page } from '#components/ui/page.tsx'
import { dayInWords } from '#i18n/when.ts'
import { nextReview } from '#lib/guide/review.ts'

/** What an overdue review means for the reader. The browser decides whether it is overdue, because an old build cannot know. */
export function ReviewNotice({ loaded: { guide, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Guide')
  return (
    <aside
      aria-label={t('reviewOverdue')}
      className="border-b border-warn bg-warn-bg text-note/6 not-overdue:hidden print:mb-4 print:border print:border-ink print:px-2"
    >
      <Page as="p" className="py-2.5">
        {t('reviewOverdueText', { date: dayInWords(guide.reviewed, locale), next: dayInWords(nextReview(guide), locale) })}
      </Page>
    </aside>
  )
}
