import { readFileSync } from 'node:fs'
import { isElement, type MdxNode, parseMdx, textOf, walk } from '#lib/content/mdx.ts'
import type { Guide } from '#lib/guide/types.ts'

/** All nodes of a step's text, in reading order. */
export function nodesOf(guide: Guide, locale: string, step: string): MdxNode[] {
  const parsed = parseMdx(readFileSync(`content/guides/${guide.id}/${locale}/steps/${step}.mdx`, 'utf8'))
  return 'root' in parsed ? [...walk(parsed.root)] : []
}

/** The first folded panel of a step: its title and some text in it. */
export function panelOf(guide: Guide, locale: string, step: string) {
  const panel = nodesOf(guide, locale, step).find((node) => isElement(node, 'Explain'))
  const text = panel && [...walk(panel)].find(({ type }) => type === 'paragraph')
  return panel && text ? { title: String(panel.attributes?.[0]?.value), text: textOf(text) } : undefined
}

/** The first words of an outcome on a piece of evidence that it asks for. */
export function evidenceWordsOf(guide: Guide, locale: string, outcome: string) {
  const parsed = parseMdx(readFileSync(`content/guides/${guide.id}/${locale}/outcomes/${outcome}.mdx`, 'utf8'))
  const said = 'root' in parsed ? [...walk(parsed.root)].find((node) => isElement(node, 'Evidence')) : undefined
  const text = said && [...walk(said)].find(({ type }) => type === 'text')?.value
  return text ? { id: String(said.attributes?.[0]?.value), says: text.trim() } : undefined
}
