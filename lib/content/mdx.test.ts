import { expect, test } from '@playwright/test'
import { isElement, parseMdx, pointOf, textOf, walk } from './mdx.ts'

const rootOf = (text: string) => {
  const parsed = parseMdx(text)
  if ('broken' in parsed) throw new Error(parsed.broken.reason)
  return parsed.root
}

test('nodes are placed in the file, front matter included', () => {
  const code = [...walk(rootOf('---\ntitle: A\n---\n\nSome `code`.\n'))].find((node) => node.type === 'inlineCode')
  expect(code && pointOf(code)).toEqual({ line: 5, column: 6 })
})

test('a component that stands alone on a line is no paragraph, just as when it is rendered', () => {
  const [alone, within] = rootOf('<Note>Alone</Note>\n\nWithin <Ui>text</Ui>.\n').children ?? []
  expect(alone && isElement(alone, 'Note')).toBe(true)
  expect(within?.type).toBe('paragraph')
})

test('text is what a reader without markup sees', () => {
  expect(textOf(rootOf('Press <Ui>**OK**</Ui> or `q`, see [this](step:a).'))).toBe('Press OK or q, see this.')
})

test('skipped nodes are left out with their content', () => {
  const nodes = [...walk(rootOf('<Old>`a`</Old> and `b`'), (node) => isElement(node, 'Old'))]
  expect(nodes.filter((node) => node.type === 'inlineCode').map(textOf)).toEqual(['b'])
})

test('broken MDX says where, an unclosed tag at the tag', () => {
  expect(parseMdx('Text\n\nand <Ui>more\n')).toMatchObject({ broken: { line: 3, column: 5 } })
  expect(parseMdx('Text {\n')).toMatchObject({ broken: { line: 1, column: 7 } })
  expect(parseMdx('<!-- no -->\n')).toMatchObject({ broken: { line: 1, column: 2, reason: expect.not.stringContaining('{/*') } })
})
