import { createProcessor } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { type Point, start } from './finding.ts'

export type MdxAttribute = {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly position?: Range
}

type Range = { readonly start: Point; readonly end: Point }

/** The part of a Markdown or MDX node that the check uses. */
export type MdxNode = {
  readonly type: string
  readonly children?: readonly MdxNode[]
  readonly position?: Range
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly depth?: number
  readonly name?: string | null
  readonly attributes?: readonly MdxAttribute[]
}

/** The content of one file, or the position of its first syntax error. */
export type ParsedMdx = { readonly root: MdxNode } | { readonly broken: Point & { readonly reason: string } }

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

/** Parses MDX. Positions refer to the file, front matter included. */
export function parseMdx(text: string): ParsedMdx {
  try {
    return { root: unravelled(processor.parse(text) as unknown as MdxNode) }
  } catch (error) {
    return { broken: syntaxErrorIn(error) }
  }
}

/** Where a node or an attribute begins. */
export const pointOf = (node: Pick<MdxNode, 'position'>): Point => ({
  line: node.position?.start.line ?? start.line,
  column: node.position?.start.column ?? start.column
})

/** The node and everything in it, in reading order. `skip` leaves out a node with its content. */
export function* walk(node: MdxNode, skip: (node: MdxNode) => boolean = () => false): Generator<MdxNode> {
  if (skip(node)) return
  yield node
  for (const child of node.children ?? []) yield* walk(child, skip)
}

/** The node's text without markup. */
export function textOf(node: MdxNode): string {
  if (node.type === 'break') return ' '
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

/** Whether the node is a component or tag, optionally with this name. */
export function isElement(node: MdxNode, name?: string): boolean {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isJsx && (name === undefined || node.name === name)
}

// MDX drops the paragraph around components that stand alone on a line, but only when it compiles: what the check sees is what is rendered.
function unravelled(node: MdxNode): MdxNode {
  if (!node.children) return node
  const children = node.children.flatMap((child) => (isOnlyElements(child) ? (child.children ?? []).filter(isNotBlank) : [child]))
  return { ...node, children: children.map(unravelled) }
}

function isOnlyElements(node: MdxNode): boolean {
  const children = node.type === 'paragraph' ? (node.children ?? []).filter(isNotBlank) : []
  return children.length > 0 && children.every((child) => isElement(child))
}

const isNotBlank = (node: MdxNode) => node.type !== 'text' || node.value?.trim() !== ''

function syntaxErrorIn(error: unknown): Point & { reason: string } {
  const {
    line = start.line,
    column = start.column,
    reason = String(error)
  } = error as { line?: number; column?: number; reason?: string }
  // Of a tag that is not closed, the reason names the place; the error itself stands at the beginning of the paragraph.
  const [, tagLine, tagColumn] = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)-/.exec(reason) ?? []
  const place = tagLine && tagColumn ? { line: Number(tagLine), column: Number(tagColumn) } : { line, column }
  return { ...place, reason: reason.replace(/ \((?:note: to create a comment in MDX.*|\d+:\d+-\d+:\d+)\)/g, '') }
}
