import { findingAt } from '#lib/content/finding.ts'
import type { GuideRule } from './rule.ts'

/** A list of ids names each id once. */
export const repeats: GuideRule = ({ guide, files: { source } }) => {
  const lists: [string[], readonly string[]][] = [
    [['groups'], guide.groups],
    [['prerequisiteGroups'], guide.prerequisiteGroups],
    [['statements'], guide.statements],
    [['machines'], guide.machines],
    [['variants'], guide.variants],
    ...Object.entries(guide.steps).flatMap(([id, { sources, covers = [], requires = [], settles = [] }]) =>
      Object.entries({ sources, covers, requires, settles }).map(([key, list]): [string[], readonly string[]] => [
        ['steps', id, key],
        list
      ])
    ),
    ...Object.entries(guide.prerequisites).map(([id, { covers = [] }]): [string[], readonly string[]] => [
      ['prerequisites', id, 'covers'],
      covers
    ]),
    ...Object.entries(guide.evidence).map(([id, { from = [] }]): [string[], readonly string[]] => [['evidence', id, 'from'], from]),
    ...Object.entries(guide.outcomes).map(([id, { evidence = [] }]): [string[], readonly string[]] => [
      ['outcomes', id, 'evidence'],
      evidence
    ])
  ]
  return lists.flatMap(([path, list]) =>
    [...new Set(list.filter((id, index) => list.indexOf(id) !== index))].map((id) =>
      findingAt(source.file, source.text(path, id), `"${id}" is repeated in ${path.join('.')}`, 'name it once')
    )
  )
}
