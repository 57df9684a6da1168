import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { dayInWords } from '#i18n/when.ts'
import { nextReview } from '#lib/guide/review.ts'

/** What an overdue review means to the reader. Whether it is overdue is for the browser to say: an old build cannot know. */
export function ReviewNotice({ loaded: { guide, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Guide')
  return (
    <aside aria-label={t('reviewOverdue')} className="review-notice">
      <p className="page">
        {t('reviewOverdueText', { date: dayInWords(guide.reviewed, locale), next: dayInWords(nextReview(guide), locale) })}
      </p>
    </aside>
  )
}
