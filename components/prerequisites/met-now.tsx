import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { SmallHeading } from '#components/ui/headings.tsx'
import { PrerequisiteList } from './prerequisite-list.tsx'

type Props = { loaded: LoadedGuide; ids: readonly string[]; place: string }

/** Asks again about prerequisites marked as not met, at the step that fixes them and where the case is solved. Others stay hidden. */
export function MetNow({ loaded, ids, place }: Props) {
  const t = useTranslations('Place')
  if (ids.length === 0) return null
  return (
    <section className="my-2" data-ask="">
      <SmallHeading>{t('metNow')}</SmallHeading>
      <PrerequisiteList isFixed hasText={false} ids={ids} loaded={loaded} place={place} />
    </section>
  )
}
