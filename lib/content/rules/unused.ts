import { type Finding, findingAt } from '#lib/content/finding.ts'
import { isElement, walk } from '#lib/content/mdx.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Finds what is defined but never used. */
export const unused: GuideRule = (model) => statementsOf(model).flatMap((statement) => unnamed(statement, model))

type Statement = {
  readonly noun: string
  readonly section: 'evidence' | 'groups' | 'hosts' | 'logs' | 'machines' | 'parts' | 'prerequisiteGroups' | 'sources' | 'variants'
  /** Ids that are used somewhere, or need not be. */
  readonly named: readonly (string | undefined)[]
  readonly remedy: string
}

function unnamed({ noun, section, named, remedy }: Statement, { guide, files }: GuideModel): Finding[] {
  const stated: readonly string[] | object = guide[section]
  const source = section === 'hosts' ? files.entrySources.hosts : files.source
  const isList = Array.isArray(stated)
  return (isList ? (stated as readonly string[]) : Object.keys(stated))
    .filter((id) => !named.includes(id))
    .map((id) => {
      const point = isList ? source.text([section], id) : source.key(section, id)
      return findingAt(source.file, point, `${noun} "${id}" is not used`, remedy, 'warning')
    })
}

function statementsOf({ guide, files }: GuideModel): Statement[] {
  const steps = Object.values(guide.steps)
  const outcomes = Object.values(guide.outcomes)
  const hosts = Object.values(guide.hosts)
  const nodes = files.documents.flatMap(({ body }) => body.flatMap((node) => [...walk(node)]))
  const addresses = new Set(nodes.map(({ url }) => url))

  const machinesInTexts = nodes
    .filter((node) => isElement(node, 'Command'))
    .flatMap(({ attributes = [] }) => attributes.filter(({ name }) => name === 'on').map(({ value }) => String(value)))
  const hostsToRemove = Object.entries(guide.hosts).flatMap(([id, { replacedBy }]) => (replacedBy === undefined ? [] : [id]))
  const linkedSources = Object.entries(guide.sources).flatMap(([id, { url }]) => (addresses.has(url) ? [id] : []))
  return [
    {
      noun: 'group',
      section: 'groups',
      named: steps.map(({ group }) => group),
      remedy: 'give it to a step, or delete it'
    },
    {
      noun: 'prerequisite group',
      section: 'prerequisiteGroups',
      named: Object.values(guide.prerequisites).map(({ group }) => group),
      remedy: 'give it to a prerequisite, or delete it'
    },
    {
      noun: 'evidence',
      section: 'evidence',
      named: outcomes.flatMap(({ evidence = [] }) => evidence),
      remedy: 'let an escalate outcome ask for it, or delete it'
    },
    {
      noun: 'source',
      section: 'sources',
      named: [
        ...steps.flatMap(({ sources }) => sources),
        ...[...hosts, ...Object.values(guide.conditions)].map(({ source }) => source),
        ...linkedSources
      ],
      remedy: 'name it at the step it stands behind, or delete it'
    },
    {
      noun: 'machine',
      section: 'machines',
      named: [...machinesInTexts, ...Object.values(guide.parts).map(({ machine }) => machine)],
      remedy: 'run a <Command> on it, or delete it'
    },
    {
      noun: 'log',
      section: 'logs',
      named: Object.values(guide.signals).map(({ log }) => log),
      remedy: 'give it to a signal, or delete it'
    },
    {
      noun: 'variant',
      section: 'variants',
      named: hosts.flatMap(({ variants = [] }) => variants),
      remedy: 'give it to a host, or delete it'
    },
    {
      noun: 'part',
      section: 'parts',
      named: hosts.map(({ part }) => part),
      remedy: 'give it to a host, or delete it'
    },
    {
      noun: 'host',
      section: 'hosts',
      named: [...[...steps, ...outcomes].flatMap((place) => place.hosts ?? []), ...hostsToRemove],
      remedy: 'name it at the step that needs it, or delete it'
    }
  ]
}
