import { type Finding, findingAt } from '#lib/content/finding.ts'
import { quoted } from '#lib/content/lists.ts'
import { isElement, type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import { nearMiss } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { textComponentNames, textComponents } from '#lib/guide/text-components.ts'
import type { DocumentRule } from './rule.ts'

/** Finds unknown components, HTML tags, unknown attributes, code and pictures. */
export const markup: DocumentRule = ({ file, body }) =>
  body
    .flatMap((node) => [...walk(node)])
    .flatMap((node): Finding[] => {
      if (isElement(node)) return [...unknownElement(file, node), ...unknownAttributes(file, node)]
      return forbiddenMarkup(file, node)
    })

/** Finds code, and markup that is not shown. */
export function forbiddenMarkup(file: string, node: MdxNode): Finding[] {
  const objection = objections[node.type]
  return objection ? [findingAt(file, pointOf(node), ...objection)] : []
}

const expression: [string, string] = ['{…} is code in MDX', 'put a text with braces in `backticks`; content holds no code']

const objections: Partial<Record<string, [string, string]>> = {
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxjsEsm: ['import and export are code', 'remove the line; the components are there without it'],
  image: ['pictures are not shown', 'say in words what the reader should see'],
  imageReference: ['pictures are not shown', 'say in words what the reader should see'],
  linkReference: ['link without an address beside it', 'write it as [text](address)'],
  footnoteReference: ['footnotes are not shown', 'say it in the text']
}

function unknownElement(file: string, node: MdxNode): Finding[] {
  const name = node.name ?? ''
  if (textComponentNames.includes(name)) return []
  const near = nearMiss(name, textComponentNames)
  const isComponent = /^[A-Z]/.test(name)
  const otherwise = isComponent
    ? `there are ${textComponentNames.join(', ')}`
    : 'use Markdown; put a placeholder such as <name> in `backticks`'
  return [
    findingAt(
      file,
      pointOf(node),
      `unknown ${isComponent ? 'component' : 'tag'} <${name}>`,
      near ? `did you mean <${near}>?` : otherwise
    )
  ]
}

function unknownAttributes(file: string, node: MdxNode): Finding[] {
  const name = node.name ?? ''
  const taken = lookup<readonly string[]>(textComponents, name)
  if (!taken) return []
  const others = (node.attributes ?? [])
    .map((attribute) => attribute.name ?? '{…}')
    .filter((attribute) => !taken.includes(attribute))
  if (others.length === 0) return []
  const remedy = taken.length > 0 ? `it takes only ${quoted(taken)}` : 'it takes none'
  return [findingAt(file, pointOf(node), `<${name}> has unknown attribute ${quoted(others)}`, remedy)]
}
