import { entriesOf, isRecord } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideRule } from './rule.ts'

const keys = { groups: 'group', prerequisiteGroups: 'prerequisite group', evidence: 'evidence', conditions: 'condition' } as const

/** `guide.mdx` names every group, prerequisite group, piece of evidence and condition, and no others. */
export const names: GuideRule = ({ guide, files }) =>
  files.documents
    .filter(({ kind, frontMatter }) => kind === 'guide' && isRecord(frontMatter.data))
    .flatMap((document) =>
      (Object.keys(keys) as (keyof typeof keys)[]).flatMap((key): Finding[] => {
        const { file, frontMatter } = document
        const ids = key === 'conditions' || key === 'evidence' ? Object.keys(guide[key] ?? {}) : guide[key]
        const given = entriesOf(document, key)
        const isLeftOut = isRecord(frontMatter.data) && !Object.hasOwn(frontMatter.data, key)
        if (isLeftOut && ids.length > 0) {
          return [findingAt(file, { line: 1, column: 1 }, `"${key}" is missing`, `name ${listed(ids)} in the front matter`)]
        }
        if (!given) return []
        return [
          ...ids
            .filter((id) => !Object.hasOwn(given, id))
            .map((id) => findingAt(file, frontMatter.keyAt([key]), `${keys[key]} "${id}" has no name`, `add "${id}: …" to ${key}`)),
          ...Object.keys(given)
            .filter((id) => !ids.includes(id))
            .map((id) =>
              findingAt(
                file,
                frontMatter.keyAt([key, id]),
                `name for unknown ${keys[key]} "${id}"`,
                didYouMean(id, ids, `guide.ts has ${listed(ids)}`)
              )
            )
        ]
      })
    )
