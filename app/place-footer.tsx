import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PrintIcon } from '@/components/icons'
import { PrintButton } from '@/components/print-button'
import { absoluteHref, plainHref } from '@/i18n/href'
import { dayInWords } from './figures'
import type { LoadedGuide } from './load'

type Props = { loaded: LoadedGuide; place?: string; sources: readonly string[]; share?: ReactNode }

/** Share, print, sources, date of the review; on paper the address as well. */
export function PlaceFooter({ loaded: { guide, locale }, place, sources, share }: Props) {
  const t = useTranslations('Place')
  const tGuide = useTranslations('Guide')
  const address = { locale, guide: guide.id, place }
  return (
    <footer className="place-footer">
      <div className="place-footer-line">
        {share}
        <PrintButton className="text-button">
          <PrintIcon />
          {t('print')}
        </PrintButton>
        {sources.length > 0 && (
          <details>
            <summary className="text-link">{t('sources', { count: sources.length })}</summary>
            <ol>
              {sources.map((id) => {
                const source = guide.sources[id]
                return (
                  <li key={id}>
                    <a href={source?.url} rel="noreferrer">
                      {source?.title}
                    </a>
                    <span className="print-only"> {source?.url}</span>
                  </li>
                )
              })}
            </ol>
          </details>
        )}
        <span className="place-reviewed">{tGuide('reviewed', { date: dayInWords(guide.reviewed, locale) })}</span>
      </div>
      <p className="print-only place-address">{absoluteHref(address) ?? plainHref(address)}</p>
    </footer>
  )
}
