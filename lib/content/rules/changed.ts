import { entriesOf, isRecord } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { GuideRule } from './rule.ts'

/** Every revision of a prerequisite after the first must say what is new. */
export const changed: GuideRule = ({ guide, files }) =>
  files.documents.flatMap((document): Finding[] => {
    const { file, frontMatter, kind, id } = document
    const prerequisite = kind === 'prerequisite' ? lookup(guide.prerequisites, id) : undefined
    if (!prerequisite || !isRecord(frontMatter.data)) return []
    const given = Object.keys(entriesOf(document, 'changed') ?? {})
    const revisions = Array.from({ length: prerequisite.revision - 1 }, (_, index) => String(index + 2))
    return [
      ...revisions
        .filter((revision) => !given.includes(revision))
        .map((revision) =>
          findingAt(
            file,
            frontMatter.keyAt(['changed']),
            `"changed" says nothing of revision ${revision}`,
            `add "${revision}: …" to changed: what readers must confirm anew`
          )
        ),
      ...given
        .filter((revision) => !revisions.includes(revision))
        .map((revision) =>
          findingAt(
            file,
            frontMatter.keyAt(['changed', revision]),
            `"changed" speaks of revision "${revision}"`,
            `the prerequisite is at revision ${prerequisite.revision}; only 2 and above say what changed`
          )
        )
    ]
  })
