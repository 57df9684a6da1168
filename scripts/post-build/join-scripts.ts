import { type PageElement, readPage } from './read-page.ts'

const endTag = '</script>'

/**
 * Makes one script of those that stand side by side. Each costs the policy a hash, and the encoding behind the policy has to stand
 * within the first 1,024 bytes, which the framework's scripts of a long page alone would fill.
 */
export function joinScripts(html: string): string {
  const scripts = readPage(html).filter(({ name, attributes }) => name === 'script' && Object.keys(attributes).length === 0)
  const seams = scripts.flatMap((script, i) => {
    const next: PageElement | undefined = scripts[i + 1]
    return next && next.span.start === script.span.end ? [{ start: script.span.end - endTag.length, end: next.startTagEnd }] : []
  })
  return seams.reduceRight((text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`, html)
}
