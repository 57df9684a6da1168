import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { absoluteHref, plainHref } from '#i18n/href.ts'
import { PageAddress } from './page-address.tsx'
import { SiteContact } from './site-contact.tsx'

type Props = { loaded: LoadedGuide; place: string; title: string }

/** Whom to tell that a page is wrong, and what they need to know of it, as text to copy. */
export function Report({ loaded, place, title }: Props) {
  const { guide, locale, words } = loaded
  const t = useTranslations('Report')
  const tCommand = useTranslations('Command')
  const address = { locale, guide: guide.id, place }
  const path = plainHref(address)
  return (
    <details className="report">
      <summary className="text-link">{t(Object.hasOwn(guide.steps, place) ? 'step' : 'page')}</summary>
      <SiteContact fallback={<p>{t('toHost', { owner: guide.owner })}</p>} loaded={loaded}>
        <p>{t('toContact', { owner: guide.owner })}</p>
      </SiteContact>
      <figure className="command" data-command="">
        <figcaption>
          <span>{t('text')}</span>
          <CopyButton copied={tCommand('copied')} copy={tCommand('copy')} failed={tCommand('copyFailed')} />
        </figcaption>
        <pre>
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
      </figure>
    </details>
  )
}
