import { entryNouns } from '#lib/content/entry-texts.ts'
import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import { aOrAn } from '#lib/content/lists.ts'
import { entryKinds } from '#lib/content/shapes.ts'
import { pageTypes } from '#lib/guide/guide-pages.ts'
import { isId } from '#lib/guide/is-id.ts'
import type { GuideRule } from './rule.ts'

const reservedGuides = ['search', 'api', 'og']
/** Names of pages that guides have, or will have. */
const reservedPlaces: readonly string[] = [...pageTypes, 'map', 'collect', 'index', 'search']

type Id = { noun: string; id: string; point: Point }

/** Ids must be in kebab-case, unique, and not the address of something else. */
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
  const headings = Object.entries(guide.steps).flatMap(([step, { headings = {} }]) =>
    Object.keys(headings).map((id) => ({ noun: 'heading', id, point: source.key('steps', step, 'headings', id) }))
  )
  const lists = { groups: 'group', prerequisiteGroups: 'group', machines: 'machine', variants: 'variant' } as const
  const listed = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((key) =>
    guide[key].map((id) => ({ noun: lists[key], id, point: source.text([key], id) }))
  )
  const evidence = Object.keys(guide.evidence).map((id) => ({ noun: 'evidence', id, point: source.key('evidence', id) }))
  const parts = Object.keys(guide.parts).map((id) => ({ noun: 'part', id, point: source.key('parts', id) }))
  const logs = Object.keys(guide.logs).map((id) => ({ noun: 'log', id, point: source.key('logs', id) }))
  const entries = entryKinds.flatMap((kind) => {
    const { file, key } = entrySources[kind]
    return Object.keys(guide[kind]).map((id) => ({ kind, noun: entryNouns[kind].noun, id, point: key(kind, id), file }))
  })
  const variants = listed.filter(({ noun }) => noun === 'variant')
  const isWellWritten = ({ id }: Id) => isId(id)
  const misspelt = (id: Id): [string, string] => [`${id.noun} id "${id.id}" is not in kebab-case`, `write "${inKebabCase(id.id)}"`]
  return [
    ...entries.filter((id) => !isWellWritten(id)).map((id) => findingAt(id.file, id.point, ...misspelt(id))),
    ...[self, ...places, ...prerequisites, ...choices, ...headings, ...listed, ...evidence, ...parts]
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
    ),
    ...logs
      .filter(({ id }) => !isLogId(id))
      .map((id) => at(id, `log id "${id.id}" is no name of a log`, 'write it as its product does, in letters, digits and hyphens')),
    ...sharedAnchors(
      logs,
      entries.filter(({ kind }) => kind === 'signals')
    ),
    ...sharedAnchors(
      variants,
      entries.filter(({ kind }) => kind === 'hosts')
    )
  ]
}

/** Logs may be named as readers know them. */
const isLogId = (id: string) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/i.test(id)

/** Ids of elements on the same page, which links could confuse. */
function sharedAnchors(ids: readonly Id[], others: readonly (Id & { file: string })[]): Finding[] {
  return others.flatMap(({ noun, id, point, file }) => {
    const first = ids.find((each) => each.id === id)
    return first
      ? [findingAt(file, point, `id "${id}" of a ${noun} is already ${aOrAn(first.noun)}`, 'both stand on one page: rename one')]
      : []
  })
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
