import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { RailHeading } from '#components/ui/headings.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import type { Locale } from '#i18n/locales.ts'

/** Ways to read without scripting and without a screen. */
export function OnPaper({ guides, locale }: { guides: readonly LoadedGuide[]; locale: Locale }) {
  const t = useTranslations('Home.paper')
  return (
    <section className="mt-6 border-t border-line pt-6 text-sm/5 text-ink2">
      <RailHeading>{t('title')}</RailHeading>
      <p className="mb-2">
        <TextLink className="block w-fit py-1" href={href({ locale, place: 'search' })}>
          {t('everything')}
        </TextLink>
        {t('everythingText')}
      </p>
      {guides.map(({ guide, words }) => (
        <p key={guide.id}>
          <TextLink className="block w-fit py-1" href={href({ locale, guide: guide.id, place: 'article' })}>
            {t('print', { guide: words.guide.short })}
          </TextLink>
        </p>
      ))}
    </section>
  )
}
