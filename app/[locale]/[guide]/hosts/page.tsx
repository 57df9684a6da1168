import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { guideMetadata, guidePage } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { HostCopies } from '#components/hosts/host-copies.tsx'
import { unsupportedBy } from '#components/hosts/host-lists.ts'
import { HostTable } from '#components/hosts/host-table.tsx'
import { HostTests } from '#components/hosts/host-tests.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { cloudsOf, hostParts, hostsIn } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Cloud, HostPart } from '#lib/guide/types.ts'

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Hosts')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'hosts' }
  })
})

/** The firewall request list of one cloud at a time; the choice is a matter of style sheets and works without scripting. */
export default guidePage(async (loaded) => {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const clouds = cloudsOf(guide.hosts)
  const conditions = Object.entries(guide.conditions ?? {})
  const sources = [...Object.values(guide.hosts), ...conditions.map(([, condition]) => condition)].map(({ source }) => source)

  return (
    <GuideFrame loaded={loaded} place="hosts">
      <main className="page hosts" id="content">
        <PrintHeader loaded={loaded} />
        <h1 className="place-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="guide-text">{t('lead')}</p>
        <fieldset className="clouds">
          <legend>{t('cloud')}</legend>
          {clouds.map((cloud, i) => (
            <label key={cloud}>
              <input defaultChecked={i === 0} id={`cloud-${cloud}`} name="cloud" type="radio" value={cloud} />
              {t(`clouds.${cloud}`)}
            </label>
          ))}
        </fieldset>
        {clouds.map((cloud) => (
          <HostCopies cloud={cloud} key={cloud} loaded={loaded} />
        ))}
        {hostParts
          .filter((part) => hostsIn(guide.hosts, part).length > 0)
          .map((part) => (
            <Part clouds={clouds} key={part} loaded={loaded} part={part} />
          ))}
        {conditions.length > 0 && (
          <section aria-labelledby="part-conditions" className="host-part">
            <h2 id="part-conditions">{t('conditions')}</h2>
            <ul className="host-conditions">
              {conditions.map(([id]) => (
                <li key={id}>{mustLookup(words.guide.conditions, id)}</li>
              ))}
            </ul>
          </section>
        )}
        <PlaceFooter loaded={loaded} place="hosts" sources={[...new Set(sources)]} title={t('title')} />
      </main>
    </GuideFrame>
  )
})

type PartProps = { loaded: LoadedGuide; part: HostPart; clouds: readonly Cloud[] }

async function Part({ loaded, part, clouds }: PartProps) {
  const { guide, words, locale } = loaded
  const t = await getTranslations('Hosts')
  const headingId = `part-${part}`
  return (
    <section aria-labelledby={headingId} className="host-part">
      <h2 id={headingId}>{t(`parts.${part}`)}</h2>
      <HostTable hosts={hostsIn(guide.hosts, part)} labelledBy={headingId} loaded={loaded} />
      {testGroups(loaded, part, clouds).map((group) => (
        <HostTests
          clouds={group}
          hosts={hostsIn(guide.hosts, part, group[0]).map(([, host]) => host)}
          key={group[0]}
          loaded={loaded}
          part={part}
        />
      ))}
      {clouds.map((cloud) => {
        const outcome = unsupportedBy(loaded, part, cloud)
        return (
          <Fragment key={cloud}>
            {outcome && (
              <p className="note" data-clouds={cloud}>
                {mustLookup(words.outcomes, outcome).description}{' '}
                <PageLink className="text-link" href={href({ locale, guide: guide.id, place: outcome })}>
                  {mustLookup(words.outcomes, outcome).title}
                </PageLink>
              </p>
            )}
          </Fragment>
        )
      })}
    </section>
  )
}

/** The clouds with hosts of the part; those with the same hosts share one test. */
function testGroups({ guide }: LoadedGuide, part: HostPart, clouds: readonly Cloud[]): Cloud[][] {
  const groups = new Map<string, Cloud[]>()
  for (const cloud of clouds) {
    const ids = hostsIn(guide.hosts, part, cloud).map(([id]) => id)
    if (ids.length > 0) groups.set(ids.join(), [...(groups.get(ids.join()) ?? []), cloud])
  }
  return [...groups.values()]
}
