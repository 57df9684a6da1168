import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EvidenceSection } from '#components/evidence/evidence-section.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { LazySummaryRail } from '#components/summary/lazy-summary-rail.tsx'
import { summaryMessages } from '#components/summary/summary-words.ts'
import { buttonLook } from '#components/ui/button.tsx'
import { CopyingButton } from '#components/ui/copying-button.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import type { Outcome } from '#lib/guide/types.ts'

const summaryId = 'summary-text'

type Props = {
  loaded: LoadedGuide
  outcome: Outcome
  share: ReactNode
  /** What the text says of each piece of evidence. */
  words: ReactNode
}

/** Below the first sentence of an outcome that hands over: what to send, and what is still to collect. */
export async function HandingOver({ loaded, outcome: { hosts = [], evidence = [] }, share, words }: Props) {
  const { guide, locale } = loaded
  const t = await getTranslations()
  const at = (place: string, hash?: string) => href({ locale, guide: guide.id, place, hash })
  return (
    <div className="w-[min(41.5rem,100cqw)] print:w-auto">
      <div className="my-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden">
        <span className="contents not-begun:hidden noscript:hidden">
          <CopyingButton
            className={buttonLook('primary')}
            copied={t('Command.copied')}
            copy={t('Place.copySummary')}
            failed={t('Command.copyFailed')}
            from={summaryId}
          />
        </span>
        {hosts.length > 0 && (
          <PageLink className={buttonLook('secondary', 'large')} href={at('hosts', hosts[0])}>
            {t('Hosts.title')}
          </PageLink>
        )}
        {share}
        <TextLink href={at('summary')}>{t('Place.caseSummary')}</TextLink>
      </div>
      <EvidenceSection evidence={evidence} loaded={loaded}>
        {words}
      </EvidenceSection>
    </div>
  )
}

/** What is copied, in the rail. */
export async function SummaryBeside({ loaded }: { loaded: LoadedGuide }) {
  return <LazySummaryRail id={summaryId} messages={await summaryMessages()} wordsHref={loaded.cardHref} />
}
