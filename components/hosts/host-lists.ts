import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { type HostList, type HostListRow, hostListCsv, hostListMarkdown, hostListText } from '#lib/guide/host-list.ts'
import { hostsIn, portOf } from '#lib/guide/hosts.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { placeholdersIn } from '#lib/guide/placeholders.ts'
import type { Host } from '#lib/guide/types.ts'

export const listFormats = ['text', 'markdown', 'csv'] as const

/** The firewall request list of one variant (or of a guide without variants) in every format that can be copied. */
export async function hostLists(loaded: LoadedGuide, variant?: string): Promise<Record<(typeof listFormats)[number], string>> {
  const list = await hostList(loaded, variant)
  return { text: hostListText(list), markdown: hostListMarkdown(list), csv: hostListCsv(list) }
}

/** The outcome that explains why a part has no hosts in a variant, if it has none. */
function unsupportedBy({ guide }: LoadedGuide, part: string, variant?: string): string | undefined {
  return guide.unsupported.find((gap) => gap.part === part && gap.variant === variant)?.outcome
}

async function hostList(loaded: LoadedGuide, variant?: string): Promise<HostList> {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const lineOf = ([id, host]: [string, Host]): HostListRow => {
    const { purpose, note } = mustLookup(words.hosts, id)
    const instead = lookup(guide.hosts, host.replacedBy ?? '')?.name
    return {
      action: t(host.replacedBy ? 'remove' : 'allow'),
      host: host.name,
      protocol: host.protocol,
      port: portOf(host),
      direction: t(`directions.${host.direction}`),
      neededBy: mustLookup(words.guide.parts, host.part).neededBy,
      purpose: [purpose, note, instead && t('insteadOf', { host: instead })].filter(Boolean).join(' '),
      source: mustLookup(guide.sources, host.source).url,
      verified: host.verified
    }
  }
  const parts = Object.keys(guide.parts).flatMap((part) => {
    const lines = hostsIn(guide.hosts, part, variant).map(lineOf)
    const outcome = unsupportedBy(loaded, part, variant)
    const none = outcome && mustLookup(words.outcomes, outcome).description
    const toFillIn = [...new Set(lines.flatMap(({ host }) => placeholdersIn(host)))].map((name) =>
      t('fillIn', { name: `<${name}>`, what: mustLookup(words.guide.placeholders, name) })
    )
    return lines.length > 0 || none ? [{ name: mustLookup(words.guide.parts, part).title, lines, toFillIn, none }] : []
  })
  return {
    title: variant
      ? t('listTitleOf', { guide: words.guide.short, variant: mustLookup(words.guide.variants, variant) })
      : t('listTitle', { guide: words.guide.short }),
    columns: {
      action: t('columns.action'),
      host: t('columns.host'),
      protocol: t('columns.protocol'),
      port: t('columns.port'),
      direction: t('columns.direction'),
      neededBy: t('columns.neededBy'),
      purpose: t('columns.purpose'),
      source: t('columns.source'),
      verified: t('columns.verified')
    },
    parts,
    conditionsTitle: t('conditions'),
    conditions: Object.keys(guide.conditions).map((id) => mustLookup(words.guide.conditions, id))
  }
}
