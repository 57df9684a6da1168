import { useTranslations } from 'next-intl'
import { CommandFrame } from '#components/guide-text/command-frame.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { FooterDetails } from '#components/ui/footer-details.tsx'
import { absoluteHref, plainHref } from '#i18n/href.ts'
import { PageAddress } from './page-address.tsx'
import { SiteContact } from './site-contact.tsx'

type Props = { loaded: LoadedGuide; place: string; title: string }

/** Whom to tell about mistakes on a page, and the details to send, as text to copy. */
export function Report({ loaded, place, title }: Props) {
  const { guide, locale, words } = loaded
  const t = useTranslations('Report')
  const address = { locale, guide: guide.id, place }
  const path = plainHref(address)
  return (
    <FooterDetails
      className="basis-full print:hidden [&_figure]:my-2 [&_p]:my-1 [&_p]:max-w-132 [&_p]:leading-5.5"
      title={t(Object.hasOwn(guide.steps, place) ? 'step' : 'page')}
    >
      <SiteContact fallback={<p>{t('toHost', { owner: guide.owner })}</p>} loaded={loaded}>
        <p>{t('toContact', { owner: guide.owner })}</p>
      </SiteContact>
      <CommandFrame
        caption={t('text')}
        text={
          <pre className="text-fine/5.5">
            {t('guide')}: {words.guide.title} ({guide.id}){'\n'}
            {t('place')}: {title} ({place}){'\n'}
            {t('address')}: <PageAddress built={absoluteHref(address) ?? path} path={path} />
            {'\n'}
            {t('revision')}: {guide.revision}
            {'\n'}
            {t('language')}: {locale}
            {'\n'}
            {t('reviewed')}: {guide.reviewed}
            {'\n'}
            {t('appliesTo')}: {guide.appliesTo.join(', ')}
          </pre>
        }
      />
    </FooterDetails>
  )
}
