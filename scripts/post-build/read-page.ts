import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** A range of a text: `start` is inclusive, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

export type PageElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text in it. For a script, exactly what the browser runs. */
  readonly text: string
  /** Its position in the file. */
  readonly span: Span
  /** Where its start tag ends. */
  readonly startTagEnd: number
}

/** Every element that the file contains, from top to bottom, without those a browser would add and without templates. */
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
