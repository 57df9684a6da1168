import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideRule } from './rule.ts'

/** Groups, sources and evidence that are named must be stated. */
export const knownNames: GuideRule = ({ guide, files: { source } }) => {
  const unknown = (
    noun: string,
    stated: readonly string[],
    name: string | undefined,
    path: string[],
    isEntry: boolean
  ): Finding[] => {
    if (name === undefined || stated.includes(name)) return []
    const point = isEntry ? source.text(path, name) : source.text(path)
    return [
      findingAt(source.file, point, `unknown ${noun} "${name}"`, didYouMean(name, stated, `this guide states ${listed(stated)}`))
    ]
  }
  const sources = Object.keys(guide.sources)
  return [
    ...Object.entries(guide.steps).flatMap(([id, step]) => [
      ...unknown('group', guide.groups, step.group, ['steps', id, 'group'], false),
      ...step.sources.flatMap((name) => unknown('source', sources, name, ['steps', id, 'sources'], true))
    ]),
    ...Object.entries(guide.prerequisites).flatMap(([id, { group }]) =>
      unknown('prerequisite group', guide.prerequisiteGroups, group, ['prerequisites', id, 'group'], false)
    ),
    ...Object.entries(guide.outcomes).flatMap(([id, { evidence = [] }]) =>
      evidence.flatMap((name) => unknown('evidence', Object.keys(guide.evidence), name, ['outcomes', id, 'evidence'], true))
    ),
    ...Object.entries(guide.conditions ?? {}).flatMap(([id, { source: name }]) =>
      unknown('source', sources, name, ['conditions', id, 'source'], false)
    )
  ]
}
