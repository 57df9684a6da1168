import { type PageElement, readPage } from './read-page.ts'

const endTag = '</script>'

/**
 * Joins adjacent scripts into one. Every script adds a hash to the policy, and on long pages the policy would push the encoding beyond the
 * first 1,024 bytes.
 */
export function joinScripts(html: string): string {
  const scripts = readPage(html).filter(({ name, attributes }) => name === 'script' && Object.keys(attributes).length === 0)
  const seams = scripts.flatMap((script, i) => {
    const next: PageElement | undefined = scripts[i + 1]
    return next && next.span.start === script.span.end ? [{ start: script.span.end - endTag.length, end: next.startTagEnd }] : []
  })
  return seams.reduceRight((text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`, html)
}
