import { entryNouns } from '#lib/content/entry-texts.ts'
import { findingAt, type Point } from '#lib/content/finding.ts'
import { aOrAn } from '#lib/content/lists.ts'
import { entryKinds } from '#lib/content/shapes.ts'
import { isId } from '#lib/guide/is-id.ts'
import type { GuideRule } from './rule.ts'

const reservedGuides = ['search', 'api', 'og']
const reservedPlaces = ['checklist', 'codes', 'map', 'article', 'hosts', 'summary', 'index', 'search']

type Id = { noun: string; id: string; point: Point }

/** Ids are in kebab-case, unique, and not the address of something else. */
export const ids: GuideRule = ({ guide, files: { source, entrySources, id: folder } }) => {
  const at = ({ point }: Id, problem: string, remedy: string) => findingAt(source.file, point, problem, remedy)
  const self: Id = { noun: 'guide', id: guide.id, point: source.text(['id']) }
  const keysOf = (noun: string, section: 'steps' | 'outcomes' | 'prerequisites'): Id[] =>
    Object.keys(guide[section]).map((id) => ({ noun, id, point: source.key(section, id) }))
  const places = [...keysOf('step', 'steps'), ...keysOf('outcome', 'outcomes')]
  const prerequisites = keysOf('prerequisite', 'prerequisites')
  const choices = Object.entries(guide.steps).flatMap(([step, { choices }]) =>
    Object.keys(choices).map((id) => ({ noun: 'choice', id, point: source.key('steps', step, 'choices', id) }))
  )
  const groups = (['groups', 'prerequisiteGroups'] as const).flatMap((key) =>
    guide[key].map((id) => ({ noun: 'group', id, point: source.text([key], id) }))
  )
  const evidence = Object.keys(guide.evidence).map((id) => ({ noun: 'evidence', id, point: source.key('evidence', id) }))
  const entries = entryKinds.flatMap((kind) => {
    const { file, key } = entrySources[kind]
    return Object.keys(guide[kind]).map((id) => ({ noun: entryNouns[kind].noun, id, point: key(kind, id), file }))
  })
  const isWellWritten = ({ id }: Id) => isId(id)
  const misspelt = (id: Id): [string, string] => [`${id.noun} id "${id.id}" is not in kebab-case`, `write "${inKebabCase(id.id)}"`]
  return [
    ...entries.filter((id) => !isWellWritten(id)).map((id) => findingAt(id.file, id.point, ...misspelt(id))),
    ...[self, ...places, ...prerequisites, ...choices, ...groups, ...evidence]
      .filter((id) => !isWellWritten(id))
      .map((id) => at(id, ...misspelt(id))),
    ...(guide.id === folder
      ? []
      : [at(self, `guide id "${guide.id}" differs from its folder "${folder}"`, `write "${folder}", or rename the folder`)]),
    ...(reservedGuides.includes(guide.id)
      ? [at(self, `guide id "${guide.id}" is reserved`, 'the site has a page at this address: choose another id')]
      : []),
    ...places
      .filter(({ id }) => reservedPlaces.includes(id))
      .map((id) => at(id, `${id.noun} id "${id.id}" is reserved`, 'every guide has a page at this address: choose another id')),
    ...repeated([...places, ...prerequisites]).map(([id, first]) =>
      at(id, `id "${id.id}" is already ${aOrAn(first.noun)}`, 'ids are unique across steps, outcomes and prerequisites: rename one')
    )
  ]
}

function repeated(all: readonly Id[]): [Id, Id][] {
  return all.flatMap((id, index): [Id, Id][] => {
    const first = all.findIndex((other) => other.id === id.id)
    const other = all[first]
    return other && first < index ? [[id, other]] : []
  })
}

function inKebabCase(id: string): string {
  const words = id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'a-name'
}
