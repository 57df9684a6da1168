import { type Finding, findingAt } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Steps must require and settle prerequisites that exist, never the same one twice; each prerequisite needs a step that makes it true. */
export const prerequisites: GuideRule = (model) => [...unknown(model), ...twice(model), ...unneeded(model), ...fixes(model)]

function unknown({ guide, files: { source } }: GuideModel): Finding[] {
  const ids = Object.keys(guide.prerequisites)
  return Object.entries(guide.steps).flatMap(([step, { requires = [], settles = [] }]) =>
    Object.entries({ requires, settles }).flatMap(([key, wanted]) =>
      wanted
        .filter((id) => !ids.includes(id))
        .map((id) =>
          findingAt(
            source.file,
            source.text(['steps', step, key], id),
            `"${step}" ${key} unknown prerequisite "${id}"`,
            didYouMean(id, ids, 'add it to prerequisites')
          )
        )
    )
  )
}

function twice({ guide, files: { source } }: GuideModel): Finding[] {
  return Object.entries(guide.steps).flatMap(([step, { requires = [], settles = [] }]) =>
    settles
      .filter((id) => requires.includes(id))
      .map((id) =>
        findingAt(
          source.file,
          source.text(['steps', step, 'settles'], id),
          `"${step}" both requires and settles "${id}"`,
          'a step that finds it out cannot need it before: keep one'
        )
      )
  )
}

function unneeded({ guide, files: { source } }: GuideModel): Finding[] {
  const used = new Set(Object.values(guide.steps).flatMap(({ requires = [], settles = [] }) => [...requires, ...settles]))
  return Object.keys(guide.prerequisites)
    .filter((id) => !used.has(id))
    .map((id) =>
      findingAt(
        source.file,
        source.key('prerequisites', id),
        `no step requires or settles prerequisite "${id}"`,
        'let a step settle it, or delete it'
      )
    )
}

function fixes({ guide, files: { source } }: GuideModel): Finding[] {
  return Object.entries(guide.prerequisites)
    .filter(([, { fixedBy }]) => !Object.hasOwn(guide.steps, fixedBy))
    .map(([id, { fixedBy }]) =>
      findingAt(
        source.file,
        source.text(['prerequisites', id, 'fixedBy']),
        `prerequisite "${id}" is fixed by unknown step "${fixedBy}"`,
        didYouMean(fixedBy, Object.keys(guide.steps), 'name the step that brings it about')
      )
    )
}
