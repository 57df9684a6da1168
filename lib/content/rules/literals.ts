import type { Document } from '#lib/content/document.ts'
import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import { isElement, type MdxNode, pointOf, textOf, walk } from '#lib/content/mdx.ts'
import type { GuideRule } from './rule.ts'

/** Commands, hosts, codes, links and UI labels must be the same in every language. */
export const literals: GuideRule = ({ files: { documents }, locales: [first] }) => {
  const originals = new Map(documents.filter(({ locale }) => locale === first).map((document) => [nameOf(document), document]))
  return documents
    .filter(({ locale }) => locale !== first)
    .flatMap((translation) => {
      const original = originals.get(nameOf(translation))
      return original && isReadable(original) && isReadable(translation) ? differences(original, translation) : []
    })
}

const nameOf = ({ kind, id }: Document) => `${kind} ${id}`
const isReadable = ({ mdx, body }: Document) => 'root' in mdx && body.length > 0

function differences(original: Document, translation: Document): Finding[] {
  const expected = literalsOf(original)
  const found = literalsOf(translation)
  return [
    ...[...found]
      .filter(([literal]) => !expected.has(literal))
      .map(([literal, point]) =>
        findingAt(
          translation.file,
          point,
          `${inOneLine(literal)} is not in ${original.file}`,
          'write it as it stands there, or add it there too'
        )
      ),
    ...[...expected.keys()]
      .filter((literal) => !found.has(literal))
      .map((literal) =>
        findingAt(
          translation.file,
          translation.bodyStart,
          `${inOneLine(literal)} is missing; ${original.file} has it`,
          'write it here exactly as it stands there'
        )
      )
  ]
}

/** Each literal with the position of its first occurrence. Quotations of the old article are left out. */
function literalsOf({ body }: Document): Map<string, Point> {
  const found = new Map<string, Point>()
  const nodes = body.flatMap((node) => [...walk(node, (inner) => isElement(inner, 'Old'))])
  for (const node of nodes) {
    const literal = literalIn(node)
    if (literal !== undefined && !found.has(literal)) found.set(literal, pointOf(node))
  }
  return found
}

function literalIn(node: MdxNode): string | undefined {
  if (node.type === 'inlineCode') return `code \`${node.value}\``
  if (node.type === 'code') return `${node.lang ?? ''} block "${node.value}"`.trimStart()
  if (node.type === 'link') return `link to "${node.url}"`
  if (isElement(node, 'Ui')) return `label <Ui>${textOf(node)}</Ui>`
}

const inOneLine = (literal: string) => literal.replaceAll('\n', ' ⏎ ')
