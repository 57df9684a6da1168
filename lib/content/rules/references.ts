import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Every id that a guide refers to must be defined. */
export const references: GuideRule = (model) => referencesOf(model.guide).flatMap((reference) => unknown(reference, model))

const idsOf = (guide: Guide) => ({
  evidence: Object.keys(guide.evidence),
  group: guide.groups,
  host: Object.keys(guide.hosts),
  log: Object.keys(guide.logs),
  machine: guide.machines,
  outcome: Object.keys(guide.outcomes),
  part: Object.keys(guide.parts),
  'prerequisite group': guide.prerequisiteGroups,
  source: Object.keys(guide.sources),
  variant: guide.variants
})

type Reference = {
  readonly noun: keyof ReturnType<typeof idsOf>
  readonly path: readonly string[]
  /** One id or a list of ids; `undefined` if the fact is left out. */
  readonly named: string | readonly string[] | undefined
}

function unknown({ noun, path, named = [] }: Reference, { guide, files }: GuideModel): Finding[] {
  const stated = idsOf(guide)[noun]
  const [section = ''] = path
  const source = section === 'signals' || section === 'hosts' ? files.entrySources[section] : files.source
  return [named]
    .flat()
    .filter((id) => !stated.includes(id))
    .map((id) => {
      const point = typeof named === 'string' ? source.text(path) : source.text(path, id)
      return findingAt(source.file, point, `unknown ${noun} "${id}"`, didYouMean(id, stated, `this guide states ${listed(stated)}`))
    })
}

function referencesOf(guide: Guide): Reference[] {
  return [
    ...each('steps', guide.steps, ({ group, sources, hosts }) => [
      { noun: 'group', path: ['group'], named: group },
      { noun: 'source', path: ['sources'], named: sources },
      { noun: 'host', path: ['hosts'], named: hosts }
    ]),
    ...each('outcomes', guide.outcomes, ({ evidence, hosts }) => [
      { noun: 'evidence', path: ['evidence'], named: evidence },
      { noun: 'host', path: ['hosts'], named: hosts }
    ]),
    ...each('prerequisites', guide.prerequisites, ({ group }) => [{ noun: 'prerequisite group', path: ['group'], named: group }]),
    ...each('signals', guide.signals, ({ log }) => [{ noun: 'log', path: ['log'], named: log }]),
    ...each('parts', guide.parts, ({ machine }) => [{ noun: 'machine', path: ['machine'], named: machine }]),
    ...each('hosts', guide.hosts, ({ part, variants, source }) => [
      { noun: 'part', path: ['part'], named: part },
      { noun: 'variant', path: ['variants'], named: variants },
      { noun: 'source', path: ['source'], named: source }
    ]),
    ...each('conditions', guide.conditions, ({ source }) => [{ noun: 'source', path: ['source'], named: source }]),
    ...guide.unsupported.flatMap(({ part, variant, outcome }): Reference[] => [
      { noun: 'part', path: ['unsupported'], named: part },
      { noun: 'variant', path: ['unsupported'], named: variant },
      { noun: 'outcome', path: ['unsupported'], named: outcome }
    ])
  ]
}

function each<T>(section: string, entries: Readonly<Record<string, T>>, referencesIn: (entry: T) => Reference[]): Reference[] {
  return Object.entries(entries).flatMap(([id, entry]) =>
    referencesIn(entry).map((reference) => ({ ...reference, path: [section, id, ...reference.path] }))
  )
}
