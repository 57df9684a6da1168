import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Report } from '#components/site/report.tsx'
import { FooterDetails } from '#components/ui/footer-details.tsx'
import { PrintIcon } from '#components/ui/icons.tsx'
import { OuterLink } from '#components/ui/outer-link.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { textButtonLook } from '#components/ui/text-button.tsx'
import { absoluteHref, plainHref } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'

type Props = { loaded: LoadedGuide; place: string; title: string; sources: readonly string[]; share?: ReactNode }

/** Share, print, sources, review date, and whom to tell about mistakes; on paper also the address. */
export function PlaceFooter({ loaded, place, title, sources, share }: Props) {
  const { guide, locale } = loaded
  const t = useTranslations('Place')
  const tGuide = useTranslations('Guide')
  const address = { locale, guide: guide.id, place }
  return (
    <footer className="mt-5 border-t border-line pt-3 text-sm/7">
      <div className="flex flex-wrap gap-x-6 max-phone:[&>button]:min-h-11">
        {share}
        <PrintButton className={textButtonLook}>
          <PrintIcon />
          {t('print')}
        </PrintButton>
        {sources.length > 0 && (
          <FooterDetails className="open-on-paper print:w-full" title={t('sources', { count: sources.length })}>
            <ol className="list-decimal ps-5">
              {sources.map((id) => {
                const source = guide.sources[id]
                return (
                  <li key={id}>
                    <OuterLink href={source?.url}>{source?.title}</OuterLink>
                    <span className="not-print:hidden"> {source?.url}</span>
                  </li>
                )
              })}
            </ol>
          </FooterDetails>
        )}
        <span className="ms-auto text-ink2 max-phone:w-full">
          {tGuide('reviewed', { date: dayInWords(guide.reviewed, locale) })}
        </span>
        <Report loaded={loaded} place={place} title={title} />
      </div>
      <p className="not-print:hidden">{absoluteHref(address) ?? plainHref(address)}</p>
    </footer>
  )
}
