import { findingAt } from '#lib/content/finding.ts'
import { walk } from '#lib/content/mdx.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Groups, sources and evidence that are stated but never named: left over, or forgotten. */
export const unusedNames: GuideRule = (model) => {
  const { guide, files } = model
  const steps = Object.values(guide.steps)
  const unused = (noun: string, key: string, stated: readonly string[], used: Iterable<string | undefined>, remedy: string) => {
    const names = new Set(used)
    return stated
      .filter((name) => !names.has(name))
      .map((name) => {
        const point = key === 'sources' || key === 'evidence' ? files.source.key(key, name) : files.source.text([key], name)
        return findingAt(files.source.file, point, `${noun} "${name}" is not used`, remedy, 'warning')
      })
  }
  const prerequisiteGroups = Object.values(guide.prerequisites).map(({ group }) => group)
  const evidence = Object.values(guide.outcomes).flatMap((outcome) => outcome.evidence ?? [])
  const sources = [
    ...steps.flatMap((step) => step.sources),
    ...[...Object.values(guide.hosts), ...Object.values(guide.conditions ?? {})].map(({ source }) => source),
    ...linkedSources(model)
  ]
  return [
    ...unused(
      'group',
      'groups',
      guide.groups,
      steps.map(({ group }) => group),
      'give it to a step, or delete it'
    ),
    ...unused(
      'prerequisite group',
      'prerequisiteGroups',
      guide.prerequisiteGroups,
      prerequisiteGroups,
      'give it to a prerequisite, or delete it'
    ),
    ...unused('evidence', 'evidence', Object.keys(guide.evidence), evidence, 'let an escalate outcome ask for it, or delete it'),
    ...unused('source', 'sources', Object.keys(guide.sources), sources, 'name it at the step it stands behind, or delete it')
  ]
}

function linkedSources({ guide, files }: GuideModel): string[] {
  const nodes = files.documents.flatMap(({ body }) => body.flatMap((node) => [...walk(node)]))
  const addresses = new Set(nodes.map(({ url }) => url))
  return Object.entries(guide.sources)
    .filter(([, { url }]) => addresses.has(url))
    .map(([id]) => id)
}
