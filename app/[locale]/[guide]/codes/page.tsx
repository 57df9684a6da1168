import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { FinderSection } from '#components/finder/finder-section.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Signal, SignalSource } from '#lib/guide/types.ts'

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
  const sources = bySource(loaded)

  return (
    <GuideFrame loaded={loaded} place="codes">
      <main className="page codes" id="content">
        <h1 className="place-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="guide-text needs-scripting">{t('lead')}</p>
        <p className="guide-text no-scripting-only">{t('leadNoScripting')}</p>
        <FinderSection loaded={loaded} />
        <section aria-labelledby="all">
          <div className="codes-title">
            <h2 className="question" id="all">
              {t('all', { count: Object.keys(loaded.guide.signals).length })}
            </h2>
            <ul>
              {sources.map(([source, signals]) => (
                <li key={source}>
                  <a className="text-link" href={`#${source}`}>
                    {t(`sources.${source}`)} ({signals.length})
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {sources.map(([source, signals]) => (
            <SignalTable key={source} loaded={loaded} signals={signals} source={source} />
          ))}
        </section>
        <PlaceFooter loaded={loaded} place="codes" sources={[]} title={t('title')} />
      </main>
    </GuideFrame>
  )
})

type Row = [id: string, signal: Signal]

/** The signals of each source, sources in the order in which they first appear. */
function bySource({ guide }: LoadedGuide): [SignalSource, Row[]][] {
  const rows = Object.entries(guide.signals)
  return [...new Set(rows.map(([, { source }]) => source))].map((source) => [
    source,
    rows.filter(([, signal]) => signal.source === source)
  ])
}

type TableProps = { loaded: LoadedGuide; source: SignalSource; signals: Row[] }

async function SignalTable({ loaded: { guide, words, locale }, source, signals }: TableProps) {
  const t = await getTranslations('Codes')
  const places = { ...words.steps, ...words.outcomes }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section aria-labelledby={source} className="codes-table" tabIndex={0}>
      <h3 id={source}>{t(`sources.${source}`)}</h3>
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
