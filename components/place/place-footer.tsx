import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Report } from '#components/site/report.tsx'
import { PrintIcon } from '#components/ui/icons.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { absoluteHref, plainHref } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'

type Props = { loaded: LoadedGuide; place: string; title: string; sources: readonly string[]; share?: ReactNode }

/** Share, print, sources, date of the review, and whom to tell what is wrong; on paper the address as well. */
export function PlaceFooter({ loaded, place, title, sources, share }: Props) {
  const { guide, locale } = loaded
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
        <Report loaded={loaded} place={place} title={title} />
      </div>
      <p className="print-only place-address">{absoluteHref(address) ?? plainHref(address)}</p>
    </footer>
  )
}
