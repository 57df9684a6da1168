import { findingAt } from '#lib/content/finding.ts'
import { aOrAn } from '#lib/content/lists.ts'
import { pointOf, walk } from '#lib/content/mdx.ts'
import type { Kind } from '#lib/content/shapes.ts'
import type { DocumentRule } from './rule.ts'

const depths: Partial<Record<Kind, number>> = { guide: 3, step: 2, outcome: 2 }

/** Headings must have the level that fits into the page around the text. */
export const headings: DocumentRule = ({ file, kind, body }) => {
  const allowed = depths[kind]
  const remedy =
    allowed === undefined ? `${aOrAn(kind)} has no headings: use bold text` : `write ${'#'.repeat(allowed)} in ${aOrAn(kind)}`
  return body
    .flatMap((node) => [...walk(node)])
    .filter((node) => node.type === 'heading' && node.depth !== allowed)
    .map((node) => findingAt(file, pointOf(node), `heading ${'#'.repeat(node.depth ?? 1)} is out of order`, remedy))
}
