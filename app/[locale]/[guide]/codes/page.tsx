import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { FinderSection } from '#components/finder/finder-section.tsx'
import { SignalTag } from '#components/finder/signal-tag.tsx'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PlaceTitle, Question } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { TextLink, textLook } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Signal } from '#lib/guide/types.ts'
import '#components/more.css'

export const generateStaticParams = guideParams('codes')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Codes')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { count: Object.keys(guide.signals).length, title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'codes' }
  })
})

export default guidePage(async (loaded) => {
  const t = await getTranslations('Codes')
  const { words } = loaded
  const logs = byLog(loaded)

  return (
    <GuideFrame loaded={loaded} place="codes">
      <Page as="main" className="pt-6 pb-12" id="content">
        <PlaceTitle>{t('title')}</PlaceTitle>
        <p className="guide-text noscript:hidden">{words.guide.leads.codes ?? t('lead')}</p>
        <p className="guide-text hidden noscript:block">{t('leadNoScripting')}</p>
        <FinderSection loaded={loaded} />
        <section aria-labelledby="all">
          <div className="mt-10">
            <Question id="all">{t('all', { count: Object.keys(loaded.guide.signals).length })}</Question>
            <ul className="flex flex-wrap gap-x-5 text-note">
              {logs.map(([log, signals]) => (
                <li key={log}>
                  <a className={textLook} href={`#${log}`}>
                    {mustLookup(words.guide.logs, log)} ({signals.length})
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {logs.map(([log, signals]) => (
            <SignalTable key={log} loaded={loaded} log={log} signals={signals} />
          ))}
        </section>
        <PlaceFooter loaded={loaded} place="codes" sources={[]} title={t('title')} />
      </Page>
    </GuideFrame>
  )
}, 'codes')

type Row = [id: string, signal: Signal]

/** Groups the signals by log; logs stay in the order in which they first appear. */
function byLog({ guide }: LoadedGuide): [log: string, Row[]][] {
  const rows = Object.entries(guide.signals)
  return [...new Set(rows.map(([, { log }]) => log))].map((log) => [log, rows.filter(([, signal]) => signal.log === log)])
}

type TableProps = { loaded: LoadedGuide; log: string; signals: Row[] }

async function SignalTable({ loaded: { guide, words, locale }, log, signals }: TableProps) {
  const t = await getTranslations('Codes')
  const places = { ...words.steps, ...words.outcomes }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section aria-labelledby={log} className="mt-7 overflow-x-auto" tabIndex={0}>
      <h3 className="pb-2 text-xl/7 font-semibold" id={log}>
        {mustLookup(words.guide.logs, log)}
      </h3>
      <table className="text-note/5.5">
        <thead>
          <tr>
            <th scope="col">{t('code')}</th>
            <th scope="col">{t('columnKind')}</th>
            <th scope="col">{t('columnMeaning')}</th>
            <th scope="col">{t('columnTarget')}</th>
          </tr>
        </thead>
        <tbody>
          {signals.map(([id, { code, name, kind, example, target }]) => (
            <tr className="target:bg-acc-bg" id={id} key={id}>
              <th className="w-72" scope="row">
                {code ? <code className="bg-transparent p-0 font-bold">{code}</code> : example}
                {name && <span className="block text-fine wrap-anywhere text-ink2">{name}</span>}
              </th>
              <td>
                <SignalTag kind={kind}>{t(`kinds.${kind}`)}</SignalTag>
              </td>
              <td lang={foreignLang(mustLookup(words.signals, id).lang, locale)}>
                {mustLookup(words.signals, id).meaning} {mustLookup(words.signals, id).note}
              </td>
              <td className="w-72">
                <TextLink href={href({ locale, guide: guide.id, place: target })}>{mustLookup(places, target).title}</TextLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
