import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'

/** The pages of a guide, each with what is to be found there. */
export function PageList({ loaded: { guide, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Pages')
  const counts = {
    groups: guide.prerequisiteGroups.length,
    prerequisites: Object.keys(guide.prerequisites).length,
    signals: Object.keys(guide.signals).length
  }
  return guidePages(guide).map((type) => (
    <p key={type}>
      <PageLink className="text-link" href={href({ locale, guide: guide.id, place: type })}>
        {t(`${type}.name`)}
      </PageLink>
      {t(`${type}.summary`, counts)}
    </p>
  ))
}
