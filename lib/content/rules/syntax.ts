import { findingAt } from '#lib/content/finding.ts'
import type { DocumentRule } from './rule.ts'

export const brokenMdxRemedy = 'in MDX, < and { begin markup: put such text in `backticks`, and close every tag'

/** Finds front matter that is not YAML and bodies that are not MDX. */
export const syntax: DocumentRule = ({ file, isEmpty, frontMatter: { problem }, mdx }) => {
  if (isEmpty) return []
  return [
    ...(problem ? [findingAt(file, problem, problem.what, problem.remedy)] : []),
    ...('broken' in mdx ? [findingAt(file, mdx.broken, mdx.broken.reason, brokenMdxRemedy)] : [])
  ]
}
