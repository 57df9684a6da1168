import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'

/** The pages of a guide, each with a summary. */
export function PageList({ loaded: { guide, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Pages')
  const counts = {
    groups: guide.prerequisiteGroups.length,
    places: Object.keys({ ...guide.steps, ...guide.outcomes }).length,
    prerequisites: Object.keys(guide.prerequisites).length,
    signals: Object.keys(guide.signals).length
  }
  return guidePages(guide).map((type) => (
    <p key={type}>
      <TextLink className="block w-fit py-1" href={href({ locale, guide: guide.id, place: type })}>
        {t(`${type}.name`)}
      </TextLink>
      {t(`${type}.summary`, counts)}
    </p>
  ))
}
