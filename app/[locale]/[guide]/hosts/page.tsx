import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { HostCopies } from '#components/hosts/host-copies.tsx'
import { HostTable } from '#components/hosts/host-table.tsx'
import { HostTests } from '#components/hosts/host-tests.tsx'
import { variantClass, variantValues } from '#components/hosts/variant-class.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { hostsIn, partsWithHosts } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Host } from '#lib/guide/types.ts'

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Hosts')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'hosts' }
  })
})

/** The firewall request list of one variant at a time; the choice is a matter of style sheets and works without scripting. */
export default guidePage(async (loaded) => {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const { variants } = guide
  const conditions = Object.entries(guide.conditions)
  const sources = [...Object.values(guide.hosts), ...conditions.map(([, condition]) => condition)].map(({ source }) => source)

  return (
    <GuideFrame loaded={loaded} place="hosts">
      <main className="page hosts group/hosts" id="content">
        <PrintHeader loaded={loaded} />
        <h1 className="place-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="guide-text">{words.guide.leads.hosts ?? t('lead')}</p>
        {variants.length > 0 && (
          <fieldset className="variants">
            <legend>{words.guide.variantLegend ?? t('variant')}</legend>
            {variants.map((variant, i) => (
              <label key={variant}>
                <input defaultChecked={i === 0} id={variant} name="variant" type="radio" value={variantValues[i]} />
                {mustLookup(words.guide.variants, variant)}
              </label>
            ))}
          </fieldset>
        )}
        {variants.map((variant) => (
          <HostCopies key={variant} loaded={loaded} variant={variant} />
        ))}
        {variants.length === 0 && <HostCopies loaded={loaded} />}
        {partsWithHosts(guide).map((part) => (
          <Part key={part} loaded={loaded} part={part} />
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

type PartProps = { loaded: LoadedGuide; part: string }

function Part({ loaded, part }: PartProps) {
  const { guide, words, locale } = loaded
  const headingId = `part-${part}`
  return (
    <section aria-labelledby={headingId} className="host-part">
      <h2 id={headingId}>{mustLookup(words.guide.parts, part).title}</h2>
      <HostTable hosts={hostsIn(guide.hosts, part)} labelledBy={headingId} loaded={loaded} />
      {testGroups(loaded, part).map(({ variants, hosts }) => (
        <HostTests hosts={hosts} key={variants[0]} loaded={loaded} part={part} variants={variants} />
      ))}
      {guide.unsupported
        .filter((gap) => gap.part === part)
        .map(({ variant, outcome }) => (
          <p className={`note ${variantClass(guide.variants, { variants: [variant] })}`} key={variant}>
            {mustLookup(words.outcomes, outcome).description}{' '}
            <PageLink className="text-link" href={href({ locale, guide: guide.id, place: outcome })}>
              {mustLookup(words.outcomes, outcome).title}
            </PageLink>
          </p>
        ))}
    </section>
  )
}

type TestGroup = { variants: string[]; hosts: Host[] }

/** The hosts of the part in each variant; variants with the same hosts share one test. */
function testGroups({ guide }: LoadedGuide, part: string): TestGroup[] {
  const groups = new Map<string, TestGroup>()
  for (const variant of guide.variants) {
    const hosts = hostsIn(guide.hosts, part, variant)
    const key = hosts.map(([id]) => id).join()
    const group = groups.get(key) ?? { variants: [], hosts: hosts.map(([, host]) => host) }
    group.variants.push(variant)
    if (hosts.length > 0) groups.set(key, group)
  }
  const all = hostsIn(guide.hosts, part).map(([, host]) => host)
  return guide.variants.length === 0 ? [{ variants: [], hosts: all }] : [...groups.values()]
}
