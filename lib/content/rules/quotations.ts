import { findingAt } from '#lib/content/finding.ts'
import { isElement, pointOf, textOf, walk } from '#lib/content/mdx.ts'
import type { DocumentRule } from './rule.ts'

const wordLimit = 12

/** `<Old>` may quote a few words of the old article, not whole passages. */
export const quotations: DocumentRule = ({ file, body }) =>
  body
    .flatMap((node) => [...walk(node)])
    .filter((node) => isElement(node, 'Old'))
    .map((node) => ({ node, count: textOf(node).split(/\s+/).filter(Boolean).length }))
    .filter(({ count }) => count > wordLimit)
    .map(({ node, count }) =>
      findingAt(file, pointOf(node), `<Old> quotes ${count} words`, `quote at most ${wordLimit}; say the rest in your own words`)
    )
