import { type Finding, findingAt } from '#lib/content/finding.ts'
import { hostsIn, partsWithHosts } from '#lib/guide/hosts.ts'
import type { Unsupported } from '#lib/guide/types.ts'
import type { GuideRule } from './rule.ts'

type Gap = Pick<Unsupported, 'part' | 'variant'>

/** A part of the firewall request list that is empty in one variant must name the outcome that explains it, and no other part may. */
export const unsupported: GuideRule = ({ guide, files: { source, entrySources } }): Finding[] => {
  const gaps = partsWithHosts(guide).flatMap((part) =>
    guide.variants.filter((variant) => hostsIn(guide.hosts, part, variant).length === 0).map((variant): Gap => ({ part, variant }))
  )
  const isAmong = (all: readonly Gap[], { part, variant }: Gap) => all.some((gap) => gap.part === part && gap.variant === variant)
  const isKnown = ({ part, variant }: Gap) => Object.hasOwn(guide.parts, part) && guide.variants.includes(variant)
  return [
    ...gaps
      .filter((gap) => !isAmong(guide.unsupported, gap))
      .map(({ part, variant }) =>
        findingAt(
          entrySources.hosts.file,
          entrySources.hosts.key('hosts'),
          `no host of ${part} is in ${variant}`,
          'add them, or name in unsupported the outcome that says why'
        )
      ),
    ...guide.unsupported
      .filter((gap) => isKnown(gap) && !isAmong(gaps, gap))
      .map(({ part, variant }) =>
        findingAt(
          source.file,
          source.key('unsupported'),
          `${part} is unsupported in ${variant}, but has hosts there`,
          'remove the one or the other'
        )
      )
  ]
}
