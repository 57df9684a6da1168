import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { SmallHeading } from '#components/ui/headings.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { mustLookup } from '#lib/guide/lookup.ts'
import { PrerequisiteList } from './prerequisite-list.tsx'

type Props = { loaded: LoadedGuide; ids: readonly string[]; place: string }

/** The prerequisites of a step; folded into one line if all were confirmed or ruled out before the page opened. */
export function RequiredList({ loaded, ids, place }: Props) {
  const t = useTranslations('Place')
  const names = ids.map((id) => mustLookup(loaded.words.prerequisites, id).short)
  return (
    <section className="my-2" data-fold="">
      <details className="group/fold border-y border-line">
        <summary className="flex min-h-10 items-center gap-2.5 text-sm/6">
          <CheckIcon className="size-4 text-ok" />
          <span className="min-w-0 flex-1 truncate">{t('settled', { names: names.join(', ') })}</span>
          <span className={`${textLook} group-open/fold:hidden`}>{t('showSettled')}</span>
          <span className={`${textLook} hidden group-open/fold:inline`}>{t('hideSettled')}</span>
        </summary>
      </details>
      <SmallHeading>{t('beforeYouRun')}</SmallHeading>
      <PrerequisiteList hasText ids={ids} loaded={loaded} place={place} />
      {/* Marks the end of the list for the style sheet. */}
      <i hidden />
    </section>
  )
}
