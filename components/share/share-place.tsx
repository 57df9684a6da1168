import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { LinkIcon } from '#components/ui/lazy-icons.tsx'
import { textButtonLook } from '#components/ui/text-button.tsx'
import { ShareButton } from './share-button.tsx'

type Props = { loaded: LoadedGuide; place: string; kind: 'step' | 'outcome' }

/** The share button of a place, with the place's title in every language. */
export async function SharePlace({ loaded, place, kind }: Props) {
  const t = await getTranslations('Share.titles')
  return (
    <ShareButton className={`${textButtonLook} noscript:hidden`} shared={{ place, kind, titles: loaded.titlesOf(place) }}>
      <LinkIcon />
      {t(kind)}
    </ShareButton>
  )
}
