import { textComponentNames } from '#lib/guide/text-components.ts'
import type { Point } from './finding.ts'
import { isElement, type MdxNode, pointOf, textOf } from './mdx.ts'

/** A piece of a file's text with its position. */
export type Piece = { readonly text: string; readonly at: Point }

/** Text that is read as a unit, such as a paragraph or a title, in pieces without the markup between them. */
export type Passage = readonly Piece[]

/** Replaces everything that is not natural language: code, labels on screen, quotations. Contained in no word, and no space. */
const literal = '\uFFFC'

/** The passages of a file without markup, one per value. Labels and messages in “…” are left out. */
export function passagesOfTexts(texts: readonly Piece[]): Piece[][] {
  return texts.map(({ text, at }) => [{ text: text.replace(/“[^”]*”/g, (quotation) => literal.repeat(quotation.length)), at }])
}

/** The passages of a body in reading order; `source` is the whole file's text. */
export function passagesOfBody(body: readonly MdxNode[], source: string): Passage[] {
  const lines = source.split('\n')
  const passages: Piece[][] = [[]]
  const visit = (node: MdxNode) => {
    const isPart = isInline(node)
    if (!isPart) passages.push(...passagesOfTexts(titlesIn(node, lines)), [])
    if (node.type === 'text' || isLiteral(node)) passages.at(-1)?.push(pieceOf(node, lines))
    else for (const child of node.children ?? []) visit(child)
    if (!isPart) passages.push([])
  }
  body.forEach(visit)
  return passages.filter((passage) => passage.length > 0)
}

/** The position in the file of a character of the passage. */
export function pointIn(passage: Passage, index: number): Point {
  let behind = index
  for (const { text, at } of passage) {
    if (behind < text.length) {
      const before = text.slice(0, behind).split('\n')
      const column = (before.at(-1) ?? '').length + (before.length === 1 ? at.column : 1)
      return { line: at.line + before.length - 1, column }
    }
    behind -= text.length
  }
  throw new RangeError(`the passage has no character ${index}`)
}

const inlineTypes = [
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression'
]
const isLabel = (node: MdxNode) => isElement(node, 'Ui') || isElement(node, 'Old')

const isInline = (node: MdxNode) =>
  inlineTypes.includes(node.type) && (isLabel(node) || !(isElement(node) && textComponentNames.includes(node.name ?? '')))

/** Includes links that show their own address. */
const isLiteral = (node: MdxNode) =>
  isLabel(node) || !node.children || (node.type === 'link' && (node.url ?? '').endsWith(textOf(node)))

/** Titles of components, without the attribute's name. */
function titlesIn(node: MdxNode, lines: readonly string[]): Piece[] {
  const titles = (node.attributes ?? []).filter(({ name }) => name === 'title')
  return titles.map((attribute) => {
    const text = (sourceOf(attribute, lines) ?? '').replace(/^\w+/, (name) => literal.repeat(name.length))
    return { text, at: pointOf(attribute) }
  })
}

function pieceOf(node: MdxNode, lines: readonly string[]): Piece {
  const at = pointOf(node)
  if (node.type === 'break') return { text: ' ', at }
  if (node.type !== 'text') return { text: literal, at }
  return { text: sourceOf(node, lines) ?? node.value ?? '', at }
}

/** The source text of a node. */
function sourceOf({ position }: Pick<MdxNode, 'position'>, lines: readonly string[]): string | undefined {
  if (!position) return undefined
  const { start, end } = position
  const text = lines.slice(start.line - 1, end.line)
  text[text.length - 1] = (text.at(-1) ?? '').slice(0, end.column - 1)
  text[0] = (text[0] ?? '').slice(start.column - 1)
  return text.join('\n')
}
