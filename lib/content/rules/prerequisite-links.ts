import { findingAt } from '#lib/content/finding.ts'
import { pointOf, walk } from '#lib/content/mdx.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { GuideRule } from './rule.ts'

/** A prerequisite whose text links to steps must link to the step that makes it true; it may link to outcomes as it likes. */
export const prerequisiteLinks: GuideRule = ({ guide, files }) =>
  files.documents.flatMap(({ file, kind, id, body }) => {
    const fixedBy = kind === 'prerequisite' ? lookup(guide.prerequisites, id)?.fixedBy : undefined
    const links = body
      .flatMap((node) => [...walk(node)])
      .map((node) => ({ step: node.url?.replace(/^step:/, '') ?? '', node }))
      .filter(({ step, node }) => node.type === 'link' && Object.hasOwn(guide.steps, step))
    const [first] = links
    if (!fixedBy || !first || links.some(({ step }) => step === fixedBy)) return []
    return [
      findingAt(
        file,
        pointOf(first.node),
        `prerequisite "${id}" sends the reader to "${first.step}", but is fixed by "${fixedBy}"`,
        `link to step:${fixedBy}, or set fixedBy to "${first.step}" in guide.ts`
      )
    ]
  })
