import { createHash } from 'node:crypto'
import type { PageElement } from './read-page.ts'

/**
 * The Content-Security-Policy of a page: files from its own origin, and exactly the inline scripts it contains.
 *
 * @throws where the page has something that its policy would block without a word: an inline style, an event handler
 */
export function pagePolicy(elements: readonly PageElement[]): string {
  const blocked = elements.find(({ name, attributes }) => name === 'style' || Object.keys(attributes).some(isInlineCode))
  if (blocked) throw new Error(`<${blocked.name}> has a style or an event handler of its own, which the page's policy blocks`)
  const hashes = elements.filter(isInlineScript).map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'"
  ].join('; ')
}

function isInlineCode(attribute: string): boolean {
  return attribute === 'style' || attribute.startsWith('on')
}

function isInlineScript({ name, attributes }: PageElement): boolean {
  return name === 'script' && attributes.src === undefined
}
