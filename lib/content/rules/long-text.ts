import { findingAt } from '#lib/content/finding.ts'
import { isElement, type MdxNode, pointOf, textOf } from '#lib/content/mdx.ts'
import type { DocumentRule } from './rule.ts'

/** How many words a reader gets through while the fault waits. */
const mostWords = 500

/** Texts must be short enough to read while working; commands and folded panels do not count. */
export const longText: DocumentRule = ({ file, kind, locale, body }) => {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  const countOf = (node: MdxNode) => [...words.segment(textOf(node))].filter(({ isWordLike }) => isWordLike).length
  const read = body.filter((node) => !isElement(node, 'Command') && !isElement(node, 'Explain'))
  const counts = read.map(countOf)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total <= mostWords) return []
  const first = read.findIndex((_, i) => counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0) > mostWords)
  return [
    findingAt(
      file,
      pointOf(read[first] ?? {}),
      `the text has ${total} words, and passes ${mostWords} here`,
      kind === 'step' || kind === 'outcome' ? 'split it into steps, or fold what explains into <Explain>' : 'shorten it'
    )
  ]
}
