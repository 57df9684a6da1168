import type { Document } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { aOrAn } from '#lib/content/lists.ts'
import { isElement, type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import type { DocumentRule } from './rule.ts'

/** `<Explain>` is allowed in steps and outcomes: with a title, below the first paragraph, on lines of its own. */
export const explain: DocumentRule = ({ file, kind, body }) => {
  const panels = body.flatMap((node) => [...walk(node)]).filter(isPanel)
  return panels.flatMap((panel) => {
    const objection = objectionTo(panel, kind, body)
    const headings = [...walk(panel)].filter((node) => node.type === 'heading')
    return [
      ...(objection ? [findingAt(file, pointOf(panel), ...objection)] : []),
      ...title(file, panel),
      ...headings.map((node) => findingAt(file, pointOf(node), 'heading in <Explain>', 'its title is its heading: use bold text'))
    ]
  })
}

const isPanel = (node: MdxNode) => isElement(node, 'Explain')

function objectionTo(panel: MdxNode, kind: Document['kind'], body: readonly MdxNode[]): [string, string] | undefined {
  if (kind !== 'step' && kind !== 'outcome') return [`<Explain> in ${aOrAn(kind)}`, 'explain it in a step that needs it']
  if (!body.includes(panel)) {
    return ['<Explain> inside other text', 'give it lines of its own, outside paragraphs, lists and other components']
  }
  const isBelowText = body.slice(0, body.indexOf(panel)).some(({ type }) => type === 'paragraph')
  if (!isBelowText) return ['<Explain> before the first paragraph', `say first why this ${kind} matters`]
}

function title(file: string, panel: MdxNode): Finding[] {
  const attribute = panel.attributes?.find(({ name }) => name === 'title')
  if (!attribute) return [findingAt(file, pointOf(panel), '<Explain> has no title', 'write <Explain title="…">')]
  if (typeof attribute.value === 'string' && attribute.value.trim() !== '') return []
  const problem = typeof attribute.value === 'string' ? 'title of <Explain> is empty' : 'title of <Explain> is code'
  return [findingAt(file, pointOf(attribute), problem, 'say in it what the panel explains, in plain text')]
}
