import { joinScripts } from './join-scripts.ts'
import { pagePolicy } from './page-policy.ts'
import { type PageElement, readPage, type Span } from './read-page.ts'

/** What a page is expected to be, and what it gets. */
export type Expected = {
  /** Elements that belong at the start of the head, behind policy and encoding. */
  readonly headStart: string
  /** The address below which the scripts of the framework lie; none where the page does without. */
  readonly framework?: string
  /** Whether it has the header of the site. */
  readonly hasHeader: boolean
}

/** Browsers look for the encoding this far, in bytes. */
const encodingLimit = 1024

/**
 * A built page as it is served: policy first in its head, then its encoding and what else belongs at the start.
 * Nothing is painted before the header is whole, at a step or outcome before all of it is: so that nothing moves while the rest arrives.
 *
 * @throws where the page is not built as expected: a page without policy or first-frame script would fail in silence
 */
export function finishPage(built: string, { headStart, framework, hasHeader }: Expected): string {
  const html = joinScripts(built)
  const elements = readPage(html)
  if (elements.some(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy'))
    throw new Error('it has a Content-Security-Policy already: build anew instead of finishing twice')
  const head = theOnly(elements, '<head>', ({ name }) => name === 'head')
  const encoding = theOnly(elements, '<meta charset>', ({ name, attributes }) => name === 'meta' && 'charset' in attributes)
  if (
    framework !== undefined &&
    !elements.some(({ name, attributes }) => name === 'script' && attributes.src?.startsWith(framework))
  )
    throw new Error(`it loads no script from ${framework}`)

  const start = `<meta charset="utf-8"/>${headStart}${awaited(elements, hasHeader)}`
  const withStart = insertAt(cut(html, encoding.span), head.startTagEnd, start)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(readPage(withStart))}"/>`
  const finished = insertAt(withStart, head.startTagEnd, policy)

  const encodingEnd = Buffer.byteLength(finished.slice(0, finished.indexOf(start))) + '<meta charset="utf-8"/>'.length
  if (encodingEnd > encodingLimit)
    throw new Error(`its encoding stands behind byte ${encodingLimit}, where browsers no longer look`)
  return finished
}

function awaited(elements: readonly PageElement[], hasHeader: boolean): string {
  const has = (name: string, id: string) => elements.some((element) => element.name === name && element.attributes.id === id)
  const isPlace = elements.some(({ name, attributes }) => name === 'main' && 'data-place' in attributes)
  if (isPlace && !has('main', 'content')) throw new Error('its <main data-place> has no id="content" to wait for')
  if (hasHeader && !has('header', 'header')) throw new Error('it has no <header id="header"> to wait for')
  if (!isPlace && !hasHeader) return ''
  return `<link rel="expect" href="#${isPlace ? 'content' : 'header'}" blocking="render"/>`
}

function theOnly(elements: readonly PageElement[], what: string, isIt: (element: PageElement) => boolean): PageElement {
  const [first, ...more] = elements.filter(isIt)
  if (!first || more.length > 0) throw new Error(`it has ${first ? more.length + 1 : 'no'} ${what}; one is expected`)
  return first
}

/** The encoding stands behind the start of the head, so that cutting it out moves nothing before it. */
function cut(html: string, { start, end }: Span): string {
  return html.slice(0, start) + html.slice(end)
}

function insertAt(html: string, offset: number, text: string): string {
  return html.slice(0, offset) + text + html.slice(offset)
}
