import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { SiteContact } from '#components/site/site-contact.tsx'

/** Above the choice of a reader who has gone round a checkpoint several times; shown only then. */
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
