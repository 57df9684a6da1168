import { textComponentNames } from '#lib/guide/text-components.ts'
import type { Point } from './finding.ts'
import { isElement, type MdxNode, pointOf, textOf } from './mdx.ts'

/** Part of a file exactly as it stands there. */
export type Piece = { readonly text: string; readonly at: Point }

/** What is read in one go, such as a paragraph or a title; its pieces are what is left without the markup between them. */
export type Passage = readonly Piece[]

/** Stands for what is no part of the language: code, labels on screen, quotations. No word contains it, and no space. */
const literal = '\uFFFC'

/** Each value of a file without markup: there, “…” is how labels and messages on screen are quoted. */
export function passagesOfTexts(texts: readonly Piece[]): Piece[][] {
  return texts.map(({ text, at }) => [{ text: text.replace(/“[^”]*”/g, (quotation) => literal.repeat(quotation.length)), at }])
}

/** The passages of a body in reading order; `source` is the whole file. */
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

/** Where the character at this index of the passage stands in the file. */
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

/** Also a link that shows its own address. */
const isLiteral = (node: MdxNode) =>
  isLabel(node) || !node.children || (node.type === 'link' && (node.url ?? '').endsWith(textOf(node)))

/** Titles of components; the name of the attribute is no word of a language. */
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

/** What stands in the file from the beginning of the node to its end. */
function sourceOf({ position }: Pick<MdxNode, 'position'>, lines: readonly string[]): string | undefined {
  if (!position) return undefined
  const { start, end } = position
  const text = lines.slice(start.line - 1, end.line)
  text[text.length - 1] = (text.at(-1) ?? '').slice(0, end.column - 1)
  text[0] = (text[0] ?? '').slice(start.column - 1)
  return text.join('\n')
}
