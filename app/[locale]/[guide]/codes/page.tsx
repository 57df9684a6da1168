import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { FinderSection } from '#components/finder/finder-section.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Signal } from '#lib/guide/types.ts'

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
      <main className="page codes" id="content">
        <h1 className="place-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="guide-text needs-scripting">{words.guide.leads.codes ?? t('lead')}</p>
        <p className="guide-text no-scripting-only">{t('leadNoScripting')}</p>
        <FinderSection loaded={loaded} />
        <section aria-labelledby="all">
          <div className="codes-title">
            <h2 className="question" id="all">
              {t('all', { count: Object.keys(loaded.guide.signals).length })}
            </h2>
            <ul>
              {logs.map(([log, signals]) => (
                <li key={log}>
                  <a className="text-link" href={`#${log}`}>
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
      </main>
    </GuideFrame>
  )
}, 'codes')

type Row = [id: string, signal: Signal]

/** The signals of each log, logs in the order in which they first appear. */
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
    <section aria-labelledby={log} className="codes-table" tabIndex={0}>
      <h3 id={log}>{mustLookup(words.guide.logs, log)}</h3>
      <table>
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
            <tr id={id} key={id}>
              <th scope="row">
                {code ? <code>{code}</code> : <span className="codes-message">{example}</span>}
                {name && <span className="codes-name">{name}</span>}
              </th>
              <td>
                <span className="tag" data-signal-kind={kind}>
                  {t(`kinds.${kind}`)}
                </span>
              </td>
              <td>
                {mustLookup(words.signals, id).meaning} {mustLookup(words.signals, id).note}
              </td>
              <td>
                <PageLink className="text-link" href={href({ locale, guide: guide.id, place: target })}>
                  {mustLookup(places, target).title}
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
