import { findingAt } from '#lib/content/finding.ts'
import { either } from '#lib/content/lists.ts'
import { isElement, type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { GuideRule } from './rule.ts'

/** `<Evidence>` says more of a piece of evidence that its outcome asks for, once, in lines of its own. */
export const evidenceWords: GuideRule = ({ guide, files }) =>
  files.documents.flatMap(({ file, kind, id, body }) => {
    const asked = (kind === 'outcome' && lookup(guide.outcomes, id)?.evidence) || []
    const said: string[] = []
    return body
      .flatMap((node) => [...walk(node)])
      .filter((node) => isElement(node, 'Evidence'))
      .flatMap((node) => {
        const objection = objectionTo(node, body, asked, said)
        said.push(idOf(node))
        return objection ? [findingAt(file, pointOf(node), ...objection)] : []
      })
  })

const idOf = (node: MdxNode) => String(node.attributes?.find(({ name }) => name === 'id')?.value ?? '')

function objectionTo(
  node: MdxNode,
  body: readonly MdxNode[],
  asked: readonly string[],
  said: readonly string[]
): [string, string] | undefined {
  const id = idOf(node)
  if (!body.includes(node))
    return ['<Evidence> inside other text', 'give it lines of its own, outside paragraphs, lists and other components']
  if (asked.length === 0) return ['<Evidence> where none is asked for', 'say it in an outcome that lists evidence in guide.ts']
  if (!asked.includes(id))
    return [`<Evidence id="${id}"> is not asked for here`, didYouMean(id, asked, `name one of its evidence: ${either(asked)}`)]
  return said.includes(id) ? [`<Evidence id="${id}"> a second time`, 'say all of it in the first'] : undefined
}
