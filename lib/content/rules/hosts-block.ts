import { findingAt } from '#lib/content/finding.ts'
import { isElement, type MdxNode, pointOf, textOf, walk } from '#lib/content/mdx.ts'
import type { DocumentRule } from './rule.ts'

/** `<Hosts>` has a title and holds one list, each item of which is one host. */
export const hostsBlock: DocumentRule = ({ file, body }) =>
  body
    .flatMap((node) => [...walk(node)])
    .filter((node) => isElement(node, 'Hosts') && (node.children ?? []).length > 0)
    .flatMap((node) => {
      const title = node.attributes?.find(({ name }) => name === 'title')?.value
      const hasTitle = typeof title === 'string' && title.trim() !== ''
      return [
        ...(hasTitle ? [] : [findingAt(file, pointOf(node), '<Hosts> has no title', 'write <Hosts title="…">')]),
        ...(isListOfHosts(node.children ?? [])
          ? []
          : [
              findingAt(
                file,
                pointOf(node),
                '<Hosts> holds something else than a list of hosts',
                'write each as - `host` on a line of its own'
              )
            ])
      ]
    })

function isListOfHosts([list, ...others]: readonly MdxNode[]): boolean {
  if (others.length > 0 || list?.type !== 'list') return false
  return (list.children ?? []).every((item) => {
    const code = [...walk(item)].filter(({ type }) => type === 'inlineCode')
    return code.length === 1 && textOf(item).trim() === code[0]?.value
  })
}
