import { type MdxNode, textOf } from './mdx.ts'

const longest = 300
const ellipsis = ' …'

/**
 * The first paragraph of a body as plain text, for search engines and link previews. Text of components and code is kept; long text is cut
 * after a word.
 */
export function describe(body: readonly MdxNode[]): string {
  const paragraph = body.find((node) => node.type === 'paragraph') ?? body[0]
  const text = paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : ''
  if (text.length <= longest) return text
  // A word that begins within the limit and ends behind it is left out, with the comma before it.
  const words = text.slice(0, longest - ellipsis.length + 1).replace(/\s*\S*$/, '')
  return words.replace(/[,;:.]+$/, '') + ellipsis
}
