import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** Part of a text: from its first character to the one behind its last. */
export type Span = { readonly start: number; readonly end: number }

export type PageElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands in it as text: for a script, exactly what the browser runs. */
  readonly text: string
  /** Where it stands in the file. */
  readonly span: Span
  /** Where its start tag ends. */
  readonly startTagEnd: number
}

/** Every element that the file itself contains, from top to bottom; those that a browser would add are left out, and so are templates. */
export function readPage(html: string): PageElement[] {
  return [...elementsIn(parse(html, { sourceCodeLocationInfo: true }))]
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue
    const { tagName, attrs, sourceCodeLocation: at } = child
    if (at) {
      yield {
        name: tagName,
        attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        text: child.childNodes.map((inner) => (defaultTreeAdapter.isTextNode(inner) ? inner.value : '')).join(''),
        span: { start: at.startOffset, end: at.endOffset },
        startTagEnd: at.startTag?.endOffset ?? at.endOffset
      }
    }
    yield* elementsIn(child)
  }
}
