import { joinScripts } from './join-scripts.ts'
import { pagePolicy } from './page-policy.ts'
import { type PageElement, readPage, type Span } from './read-page.ts'

/** What a page must contain, and what is added to it. */
export type Expected = {
  /** Elements for the start of the head, after policy and encoding. */
  readonly headStart: string
  /** The address prefix of the framework's scripts; missing if the page has none. */
  readonly framework?: string
  /** Whether it must have the site's header. */
  readonly hasHeader: boolean
}

/** Browsers look for the encoding in this many bytes. */
const encodingLimit = 1024

/**
 * Finishes a built page: its head begins with the policy, the encoding and `headStart`. Nothing is painted before the header is complete
 * (on a step or outcome, before the whole page is), so that nothing moves while the rest loads.
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

/** Cuts out a part of the page. The encoding stands after the start of the head, so cutting it out does not move that start. */
function cut(html: string, { start, end }: Span): string {
  return html.slice(0, start) + html.slice(end)
}

function insertAt(html: string, offset: number, text: string): string {
  return html.slice(0, offset) + text + html.slice(offset)
}
