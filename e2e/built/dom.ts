import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = Tree.Element

const isElement = (node: Tree.Node): node is Element => 'tagName' in node

/** Parses a page as a browser without scripting does, and returns its root element. */
export function parsePage(html: string): Element {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement)
  if (!root) throw new Error('A page without elements')
  return root
}

/** All nodes below an element in reading order, without those that `skip` matches and their content. */
export function* below(element: Element, skip: (element: Element) => boolean = () => false): Generator<Element> {
  const nodes = 'content' in element ? (element.content as Tree.DocumentFragment).childNodes : element.childNodes
  for (const node of nodes) {
    if (!isElement(node) || skip(node)) continue
    yield node
    yield* below(node, skip)
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const descendants = new WeakMap<Element, Element[]>()

/** All elements below an element, remembered because tests ask for them often. */
function within(element: Element): Element[] {
  const known = descendants.get(element) ?? [...below(element)]
  descendants.set(element, known)
  return known
}

export const all = (element: Element, ...names: string[]): Element[] =>
  within(element).filter(({ tagName }) => names.includes(tagName))

export const withAttribute = (element: Element, name: string, value?: string): Element[] =>
  within(element).filter((each) => {
    const own = attribute(each, name)
    return own !== undefined && (value === undefined || own === value)
  })

const named = new WeakMap<Element, Map<string | undefined, Element>>()

export function byId(page: Element, id: string): Element | undefined {
  const known = named.get(page) ?? new Map(withAttribute(page, 'id').map((each) => [attribute(each, 'id'), each]))
  named.set(page, known)
  return known.get(id)
}

const silent = ['script', 'style', 'template', 'title']

/** The visible text of an element, with single spaces. */
export function textOf(element: Element): string {
  const parts: string[] = []
  const collect = (nodes: readonly Tree.Node[]) => {
    for (const node of nodes) {
      if ('value' in node) parts.push(node.value)
      else if (isElement(node) && !silent.includes(node.tagName)) collect(node.childNodes)
    }
  }
  collect(element.childNodes)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** The source of an inline script. */
export const scriptOf = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** The accessible name of an element: its label, or its text. */
export function nameOf(page: Element, element: Element): string {
  const ids = attribute(element, 'aria-labelledby')?.split(' ') ?? []
  const labels = ids.flatMap((id) => byId(page, id) ?? []).map(textOf)
  return attribute(element, 'aria-label') ?? (labels.length > 0 ? labels.join(' ') : textOf(element))
}
