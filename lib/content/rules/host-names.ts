import { type Finding, findingAt } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { cloudsOf, hostParts, hostsIn } from '#lib/guide/hosts.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Step } from '#lib/guide/types.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Steps and outcomes name hosts that there are, each host is named, and a part that a cloud lacks is explained. */
export const hostNames: GuideRule = (model) => [...unknown(model), ...unnamed(model), ...unexplained(model)]

type Place = { section: 'steps' | 'outcomes'; id: string; hosts: readonly string[] }

const places = ({ guide }: GuideModel) =>
  (['steps', 'outcomes'] as const).flatMap((section) =>
    Object.entries<Pick<Step, 'hosts'>>(guide[section]).map(([id, { hosts = [] }]): Place => ({ section, id, hosts }))
  )

function unknown(model: GuideModel): Finding[] {
  const { guide, files } = model
  return places(model).flatMap(({ section, id, hosts }) =>
    hosts.flatMap((name): Finding[] => {
      const at = (problem: string, remedy: string) => [
        findingAt(files.source.file, files.source.text([section, id, 'hosts'], name), problem, remedy)
      ]
      const host = lookup(guide.hosts, name)
      if (!host) return at(`unknown host "${name}"`, didYouMean(name, Object.keys(guide.hosts), 'name a host of this guide'))
      return host.replacedBy === undefined ? [] : at(`host "${name}" is to be removed`, `name "${host.replacedBy}" instead`)
    })
  )
}

function unnamed(model: GuideModel): Finding[] {
  const { hosts: source } = model.files.entrySources
  const named = new Set(places(model).flatMap(({ hosts }) => hosts))
  return Object.entries(model.guide.hosts)
    .filter(([id, { replacedBy }]) => replacedBy === undefined && !named.has(id))
    .map(([id]) => {
      const point = source.key('hosts', id)
      return findingAt(source.file, point, `host "${id}" is not used`, 'name it at the step that needs it, or delete it', 'warning')
    })
}

function unexplained({ guide, files }: GuideModel): Finding[] {
  const { source, entrySources } = files
  const { unsupported = [] } = guide
  const parts = hostParts.filter((part) => hostsIn(guide.hosts, part).length > 0)
  const empty = parts.flatMap((part) =>
    cloudsOf(guide.hosts)
      .filter((cloud) => hostsIn(guide.hosts, part, cloud).length === 0)
      .map((cloud) => ({ part, cloud }))
  )
  const isEmpty = (gap: { part: string; cloud: string }) =>
    empty.some(({ part, cloud }) => part === gap.part && cloud === gap.cloud)
  const isExplained = (gap: { part: string; cloud: string }) =>
    unsupported.some(({ part, cloud }) => part === gap.part && cloud === gap.cloud)
  const outcomes = Object.keys(guide.outcomes)
  return [
    ...empty
      .filter((gap) => !isExplained(gap))
      .map(({ part, cloud }) =>
        findingAt(
          entrySources.hosts.file,
          entrySources.hosts.key('hosts'),
          `no host of ${part} is in ${cloud}`,
          'add them, or name in unsupported the outcome that says why'
        )
      ),
    ...unsupported
      .filter((gap) => !isEmpty(gap))
      .map(({ part, cloud }) =>
        findingAt(
          source.file,
          source.key('unsupported'),
          `${part} is unsupported in ${cloud}, but has hosts there`,
          'remove the one or the other'
        )
      ),
    ...unsupported
      .filter(({ outcome }) => !outcomes.includes(outcome))
      .map(({ outcome }) =>
        findingAt(
          source.file,
          source.key('unsupported'),
          `unknown outcome "${outcome}"`,
          didYouMean(outcome, outcomes, 'name an outcome of this guide')
        )
      )
  ]
}
