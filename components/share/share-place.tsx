import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#app/load.ts'
import { ShareButton } from '#components/case/lazy-button.tsx'
import { LinkIcon } from '#components/ui/lazy-icons.tsx'
import { locales } from '#i18n/locales.ts'
import { loadWords } from '#lib/content/load-guide.ts'
import { mustLookup } from '#lib/guide/lookup.ts'

type Props = { loaded: LoadedGuide; place: string; kind: 'step' | 'outcome' }

/** The button that opens the links to a place, with the place's title in every language. */
export async function SharePlace({ loaded: { guide }, place, kind }: Props) {
  const t = await getTranslations('Place')
  const titles = await Promise.all(
    locales.map(async (locale) => {
      const words = await loadWords(guide, locale)
      return [locale, `${words.guide.short}: ${mustLookup({ ...words.steps, ...words.outcomes }, place).title}`]
    })
  )
  return (
    <ShareButton shared={{ place, kind, titles: Object.fromEntries(titles) }}>
      <LinkIcon />
      {t(kind === 'step' ? 'shareStep' : 'shareOutcome')}
    </ShareButton>
  )
}
