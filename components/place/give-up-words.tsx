import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { SiteContact } from '#components/site/site-contact.tsx'

/** The words above the choice to give up, shown to readers who have gone round a checkpoint several times. */
export function GiveUpWords({ loaded }: { loaded: LoadedGuide }) {
  const t = useTranslations('Place')
  return (
    <div className="mb-3 hidden px-1 text-base/6 not-print:in-data-[give-up=true]:block">
      <p className="font-semibold">{t('giveUpTitle')}</p>
      <p>{t('giveUpText')}</p>
      <SiteContact loaded={loaded} />
    </div>
  )
}
