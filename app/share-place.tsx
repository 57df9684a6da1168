import { getTranslations } from 'next-intl/server'
import { LinkIcon } from '@/components/late-icons'
import { ShareButton } from '@/components/later-buttons'
import { locales } from '@/i18n/locales'
import { loadWords } from '@/lib/content/load-guide'
import { known } from '@/lib/guide/own'
import type { LoadedGuide } from './load'

type Props = { loaded: LoadedGuide; place: string; kind: 'step' | 'outcome' }

/** The button that opens the links to a place, with the place's title in every language. */
export async function SharePlace({ loaded: { guide }, place, kind }: Props) {
  const t = await getTranslations('Place')
  const titles = await Promise.all(
    locales.map(async (locale) => {
      const words = await loadWords(guide, locale)
      return [locale, `${words.guide.short}: ${known({ ...words.steps, ...words.outcomes }, place).title}`]
    })
  )
  return (
    <ShareButton shared={{ place, kind, titles: Object.fromEntries(titles) }}>
      <LinkIcon />
      {t(kind === 'step' ? 'shareStep' : 'shareOutcome')}
    </ShareButton>
  )
}
