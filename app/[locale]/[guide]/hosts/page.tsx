import { getTranslations } from 'next-intl/server'
import { guideMetadata, guidePage, guideParams } from '#app/guide-page.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { HostCopies } from '#components/hosts/host-copies.tsx'
import { HostTable } from '#components/hosts/host-table.tsx'
import { HostTests } from '#components/hosts/host-tests.tsx'
import { variantClass, variantValues } from '#components/hosts/variant-class.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { PlaceFooter } from '#components/place/place-footer.tsx'
import { GuideFrame } from '#components/site/guide-frame.tsx'
import { PrintHeader } from '#components/site/print-header.tsx'
import { PlaceTitle } from '#components/ui/headings.tsx'
import { Page } from '#components/ui/page.tsx'
import { Remark } from '#components/ui/remark.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { hostsIn, partsWithHosts } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Host } from '#lib/guide/types.ts'
import '#components/more.css'

export const generateStaticParams = guideParams('hosts')

export const generateMetadata = guideMetadata(async ({ locale, guide, words }) => {
  const t = await getTranslations('Hosts')
  return pageMetadata({
    title: `${t('title')} · ${words.guide.short}`,
    description: t('description', { title: words.guide.title }),
    address: { locale, guide: guide.id, place: 'hosts' }
  })
})

/** The firewall request list, one variant at a time. CSS alone switches variants, so it works without scripting. */
export default guidePage(async (loaded) => {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const { variants } = guide
  const conditions = Object.entries(guide.conditions)
  const sources = [...Object.values(guide.hosts), ...conditions.map(([, condition]) => condition)].map(({ source }) => source)

  return (
    <GuideFrame loaded={loaded} place="hosts">
      <Page as="main" className="group/hosts pt-6 pb-12" id="content">
        <PrintHeader loaded={loaded} />
        <PlaceTitle>{t('title')}</PlaceTitle>
        <p className="guide-text mt-2">{words.guide.leads.hosts ?? t('lead')}</p>
        {variants.length > 0 && (
          <fieldset className="mt-5 flex flex-wrap gap-2">
            <legend className="mb-2 text-note/6 font-semibold">{words.guide.variantLegend ?? t('variant')}</legend>
            {variants.map((variant, i) => (
              <label
                className="inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-edge ps-3.5 pe-4 text-note hover:border-acc hover:bg-acc-bg has-checked:border-acc has-checked:bg-acc-bg has-checked:font-semibold print:min-h-0 print:border-0 print:p-0 print:not-has-checked:hidden"
                key={variant}
              >
                <input
                  className="size-4.5 scroll-mt-48 accent-acc print:hidden"
                  defaultChecked={i === 0}
                  id={variant}
                  name="variant"
                  type="radio"
                  value={variantValues[i]}
                />
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
          <section aria-labelledby="part-conditions" className="mt-9">
            <h2 className={partLook} id="part-conditions">
              {t('conditions')}
            </h2>
            <ul className="max-w-166 list-disc ps-6">
              {conditions.map(([id]) => (
                <li key={id}>{mustLookup(words.guide.conditions, id)}</li>
              ))}
            </ul>
          </section>
        )}
        <PlaceFooter loaded={loaded} place="hosts" sources={[...new Set(sources)]} title={t('title')} />
      </Page>
    </GuideFrame>
  )
}, 'hosts')

const partLook = 'pb-2 text-xl/7 font-semibold'

type PartProps = { loaded: LoadedGuide; part: string }

function Part({ loaded, part }: PartProps) {
  const { guide, words, locale } = loaded
  const headingId = `part-${part}`
  return (
    <section aria-labelledby={headingId} className="mt-9">
      <h2 className={partLook} id={headingId}>
        {mustLookup(words.guide.parts, part).title}
      </h2>
      <HostTable hosts={hostsIn(guide.hosts, part)} labelledBy={headingId} loaded={loaded} />
      {testGroups(loaded, part).map(({ variants, hosts }) => (
        <HostTests hosts={hosts} key={variants.join()} loaded={loaded} part={part} variants={variants} />
      ))}
      {guide.unsupported
        .filter((gap) => gap.part === part)
        .map(({ variant, outcome }) => (
          <Remark as="p" className={`max-w-132 ${variantClass(guide.variants, { variants: [variant] })}`} key={variant}>
            {mustLookup(words.outcomes, outcome).description}{' '}
            <TextLink href={href({ locale, guide: guide.id, place: outcome })}>
              {mustLookup(words.outcomes, outcome).title}
            </TextLink>
          </Remark>
        ))}
    </section>
  )
}

type TestGroup = { variants: string[]; hosts: Host[] }

/** The hosts of a part, grouped so that variants with the same hosts share one test. */
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
