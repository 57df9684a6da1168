import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Page } from '#components/ui/page.tsx'
import { languages } from '#i18n/locales.ts'

/** Says that a guide is a draft, and which language replaces missing translations. */
export function DraftNotice({ loaded: { guide } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Draft')
  if (!guide.draft) return null
  return (
    <aside aria-label={t('draft')} className="border-b border-warn bg-warn-bg text-note/6">
      <Page as="p" className="py-2.5">
        {t('text', { language: languages[0].name })}
      </Page>
    </aside>
  )
}
