import { findingAt, start } from '#lib/content/finding.ts'
import { isElement, type MdxNode, pointOf, textOf, walk } from '#lib/content/mdx.ts'
import { textComponentNames } from '#lib/guide/text-components.ts'
import type { DocumentRule } from './rule.ts'

/** Finds empty files, bodies, components and code blocks. */
export const emptyText: DocumentRule = ({ file, kind, isEmpty, mdx, body, bodyStart }) => {
  if (isEmpty) return [findingAt(file, start, 'file is empty', `write the ${kind}, or delete the file with its id`)]
  if ('broken' in mdx) return []
  if (body.length === 0)
    return [findingAt(file, bodyStart, 'no text after the front matter', `write what the reader of this ${kind} needs`)]

  const nodes = body.flatMap((node) => [...walk(node)])
  const blanks = nodes.filter((node) => textOf(node).trim() === '')
  return [
    ...blanks
      .filter((node) => isElement(node) && textComponentNames.includes(node.name ?? '') && !isBlankBlock(node))
      .map((node) => findingAt(file, pointOf(node), `<${node.name}> is empty`, 'write its text, or remove it')),
    ...blanks
      .filter((node) => node.type === 'code' || node.type === 'link')
      .map((node) =>
        findingAt(file, pointOf(node), `${node.type === 'code' ? 'code block' : 'link'} is empty`, 'fill it, or remove it')
      )
  ]
}

// Of a <Command> around an empty code block, the block is what is empty.
const isBlankBlock = (node: MdxNode) => isElement(node, 'Command') && (node.children ?? []).length > 0
