import { type MdxNode, textOf } from './mdx.ts'

const blocks = ['paragraph', 'heading', 'code', 'tableRow']

/** The text of a body as lines that make sense on their own: one per sentence, list item, table row and command, without markup. */
export function bodyLines(body: readonly MdxNode[]): string[] {
  return body.flatMap(linesOf).filter((line) => line !== '')
}

function linesOf(node: MdxNode): string[] {
  const title = (node.attributes ?? []).flatMap(({ name, value }) => (name === 'title' && typeof value === 'string' ? [value] : []))
  if (!blocks.includes(node.type)) return [...title, ...(node.children ?? []).flatMap(linesOf)]
  if (node.type === 'code') return (node.value ?? '').split('\n').map((line) => line.trim())
  const text = (node.type === 'tableRow' ? (node.children ?? []).map(textOf).join(' · ') : textOf(node)).replace(/\s+/g, ' ').trim()
  return text.split(/(?<=[.!?:]) (?=[\p{Lu}\d])/u)
}
