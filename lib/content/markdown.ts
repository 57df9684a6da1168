import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { isElement, type MdxNode } from './mdx.ts'

/** What the components of a text become, in the words of its language. */
export type MarkdownWords = {
  /** Address of a place that a text links to. */
  readonly addressOf: (place: string) => string
  /** Where a command runs: the name of its shell, and the machine. */
  readonly runsOn: (shell: string, machine: string) => string
  /** What stands before the output that is to be expected. */
  readonly expected: string
  /** Name of something to collect. */
  readonly evidence: (id: string) => string
}

/** A text of a guide as plain Markdown: no components, links as addresses. */
export function markdownOf(body: readonly MdxNode[], words: MarkdownWords): string {
  const children = body.flatMap((node) => plain(node, words))
  return toMarkdown({ type: 'root', children } as Parameters<typeof toMarkdown>[0], {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown()]
  })
}

/** The node as Markdown knows it; what only components say becomes text around it. */
function plain(node: MdxNode, words: MarkdownWords): MdxNode[] {
  const children = (node.children ?? []).flatMap((child) => plain(child, words))
  const name = isElement(node) ? (node.name ?? '') : ''
  const attribute = (key: string) => String(node.attributes?.find((each) => each.name === key)?.value ?? '')
  switch (name) {
    case '':
      break
    case 'Ui':
      return [{ type: 'strong', children }]
    case 'Old':
      return [text('“'), ...children, text('”')]
    case 'Note':
      return [{ type: 'blockquote', children: blocks(children) }]
    case 'Explain':
      return [{ type: 'heading', depth: 3, children: [text(attribute('title'))] }, ...children]
    case 'Healthy':
      return [paragraph([{ type: 'strong', children: [text(words.expected)] }, text(' '), ...inline(children)])]
    case 'Evidence':
      return [paragraph([{ type: 'strong', children: [text(words.evidence(attribute('id')))] }]), ...children]
    case 'Hosts':
      return [paragraph([text(attribute('title'))]), ...children]
    case 'Command': {
      const code = children.find(({ type }) => type === 'code')
      return [paragraph([text(words.runsOn(code?.lang ?? '', attribute('on')))]), ...children]
    }
    default:
      return children
  }
  if (node.type === 'link' && node.url?.startsWith('step:')) {
    return [{ ...node, url: words.addressOf(node.url.slice('step:'.length)), children }]
  }
  return [node.children ? { ...node, children } : node]
}

const text = (value: string): MdxNode => ({ type: 'text', value })
const paragraph = (children: readonly MdxNode[]): MdxNode => ({ type: 'paragraph', children })

const isPhrasing = ({ type }: MdxNode) => ['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'break'].includes(type)

/** Words that stand alone get a paragraph around them. */
const blocks = (children: readonly MdxNode[]) => (children.every(isPhrasing) ? [paragraph(children)] : children)
/** The words of paragraphs, without these. */
const inline = (children: readonly MdxNode[]) => children.flatMap((each) => (isPhrasing(each) ? [each] : (each.children ?? [])))
