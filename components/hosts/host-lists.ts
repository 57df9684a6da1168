import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { type HostList, type HostListRow, hostListCsv, hostListMarkdown, hostListText } from '#lib/guide/host-list.ts'
import { hostParts, hostsIn, portOf } from '#lib/guide/hosts.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import type { Cloud, Host, HostPart } from '#lib/guide/types.ts'

export const listFormats = ['text', 'markdown', 'csv'] as const

/** The firewall request list of one cloud, ready to be copied in each format. */
export async function hostLists(loaded: LoadedGuide, cloud: Cloud): Promise<Record<(typeof listFormats)[number], string>> {
  const list = await hostList(loaded, cloud)
  return { text: hostListText(list), markdown: hostListMarkdown(list), csv: hostListCsv(list) }
}

/** The outcome that says why a part has no hosts in a cloud, if so. */
export function unsupportedBy({ guide }: LoadedGuide, part: HostPart, cloud: Cloud): string | undefined {
  return guide.unsupported?.find((gap) => gap.part === part && gap.cloud === cloud)?.outcome
}

async function hostList(loaded: LoadedGuide, cloud: Cloud): Promise<HostList> {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const lineOf = ([id, host]: [string, Host]): HostListRow => {
    const { purpose, note } = mustLookup(words.hosts, id)
    const instead = lookup(guide.hosts, host.replacedBy ?? '')?.name
    return {
      action: t(host.replacedBy ? 'remove' : 'allow'),
      host: host.name,
      protocol: host.protocol ?? '',
      port: portOf(host),
      direction: t(`directions.${host.direction}`),
      neededBy: t(`neededBy.${host.part}`),
      purpose: [purpose, note, instead && t('insteadOf', { host: instead })].filter(Boolean).join(' '),
      source: mustLookup(guide.sources, host.source).url,
      verified: host.verified
    }
  }
  const parts = hostParts.flatMap((part) => {
    const lines = hostsIn(guide.hosts, part, cloud).map(lineOf)
    const outcome = unsupportedBy(loaded, part, cloud)
    const none = outcome && mustLookup(words.outcomes, outcome).description
    return lines.length > 0 || none ? [{ name: t(`parts.${part}`), lines, none }] : []
  })
  return {
    title: t('listTitle', { guide: words.guide.short, cloud: t(`clouds.${cloud}`) }),
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
    conditions: Object.keys(guide.conditions ?? {}).map((id) => mustLookup(words.guide.conditions, id))
  }
}
