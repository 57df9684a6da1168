import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { dayInWords } from '#i18n/when.ts'

/** Replaces the site's header on paper: the guide and its last review. */
export function PrintHeader({ loaded: { guide, words, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations()
  return (
    <p className="mb-4 border-b-2 border-ink pb-2 text-note not-print:hidden">
      {t('Site.name')} · {words.guide.title}
      <br />
      {t('Guide.reviewed', { date: dayInWords(guide.reviewed, locale) })}
    </p>
  )
}
