import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth } from '#lib/content/tiny-guide.test-data.ts'

const below = async (addition: string) => {
  const lines = await findingsAfter(inBoth('outcomes/solved.mdx', (text) => `${text}\n${addition}\n`))
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace('en/outcomes/solved.mdx:', ''))
}
const block = '<Hosts title="Public">\n\n- `a.contoso.com`\n- `*.contoso.net`\n\n</Hosts>'

test('a list of hosts with a title is fine', async () => {
  expect(await below(block)).toEqual([])
})

test('a block without a title, or with other words in it, is found', async () => {
  expect(await below(block.replace(' title="Public"', ''))).toEqual(['8:1  <Hosts> has no title  write <Hosts title="…">'])
  const remedy = '8:1  <Hosts> holds something else than a list of hosts  write each as - `host` on a line of its own'
  expect(await below(block.replace('- `a.contoso.com`', '- `a.contoso.com` for sign-in'))).toEqual([remedy])
  expect(await below(block.replace('- `a', 'These:\n\n- `a'))).toEqual([remedy])
})
