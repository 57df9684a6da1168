import type { Point } from './finding.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type MdxNode, type ParsedMdx, parseMdx, pointOf } from './mdx.ts'
import { type Passage, passagesOfBody, passagesOfTexts } from './passages.ts'
import type { Kind } from './shapes.ts'

/** One parsed `.mdx` file of a guide. */
export type Document = {
  /** Relative to the project root. */
  readonly file: string
  readonly locale: string
  readonly kind: Kind
  /** Id of the step, prerequisite or outcome; for `guide.mdx`, the guide's id. */
  readonly id: string
  /** Whether the file contains only white space; other rules then have nothing to check. */
  readonly isEmpty: boolean
  readonly frontMatter: FrontMatter
  readonly mdx: ParsedMdx
  /** The blocks after the front matter; empty if the MDX cannot be parsed. */
  readonly body: readonly MdxNode[]
  /** Where the body begins. */
  readonly bodyStart: Point
  /** All text that readers see, including front matter. */
  readonly passages: readonly Passage[]
}

/** Parses one file. Problems are part of the result, never thrown. */
export function readDocument(place: Pick<Document, 'file' | 'locale' | 'kind' | 'id'>, text: string): Document {
  const frontMatter = readFrontMatter(text)
  const mdx = parseMdx(text)
  const body = 'root' in mdx ? (mdx.root.children ?? []).filter((node) => node.type !== 'yaml') : []
  const [first] = body
  const bodyStart = first ? pointOf(first) : { line: frontMatter.bodyLine, column: 1 }
  const passages = [...passagesOfTexts(frontMatter.texts), ...passagesOfBody(body, text)]
  return { ...place, isEmpty: text.trim() === '', frontMatter, mdx, body, bodyStart, passages }
}

/** The value of one front matter key, if it is a list of `id: text`. */
export function entriesOf(document: Document, key: string): Record<string, unknown> | undefined {
  const value = isRecord(document.frontMatter.data) ? document.frontMatter.data[key] : undefined
  return isRecord(value) ? value : undefined
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
