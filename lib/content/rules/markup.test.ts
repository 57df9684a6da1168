import { expect, test } from '@playwright/test'
import { findingsAfter } from '#lib/content/tiny-guide.test-data.ts'

const after = async (addition: string) => {
  const lines = await findingsAfter({ 'en/outcomes/solved.mdx': (text) => `${text}\n${addition}\n` })
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace('en/outcomes/solved.mdx:', ''))
}

test('an unknown component names the components there are', async () => {
  expect(await after('<Notes>A</Notes>')).toEqual(['8:1  unknown component <Notes>  did you mean <Note>?'])
  expect(await after('A <Video>B</Video>')).toEqual([
    '8:3  unknown component <Video>  there are Ui, Old, Note, Command, Healthy, Explain, Evidence, Hosts'
  ])
})

test('HTML tags are found', async () => {
  expect(await after('A<br />B')).toEqual(['8:2  unknown tag <br>  use Markdown; put a placeholder such as <name> in `backticks`'])
})

test('code in MDX is found', async () => {
  const remedy = 'put a text with braces in `backticks`; content holds no code'
  expect(await after('A {1 + 1}')).toEqual([`8:3  {…} is code in MDX  ${remedy}`])
  expect(await after('{1 + 1}')).toEqual([`8:1  {…} is code in MDX  ${remedy}`])
  expect(await after("import A from './a'")).toEqual([
    '8:1  import and export are code  remove the line; the components are there without it'
  ])
})

test('attributes that no component reads are found', async () => {
  expect(await after('A <Ui kind="menu">B</Ui>')).toContain('8:3  <Ui> has unknown attribute "kind"  it takes none')
  expect(await after('<Command on="bench" as="root">\n\n```cmd\na\n```\n\n</Command>')).toEqual([
    '8:1  <Command> has unknown attribute "as"  it takes only "on"'
  ])
  expect(await after('<Explain title="A" open>\n\nB\n\n</Explain>')).toEqual([
    '8:1  <Explain> has unknown attribute "open"  it takes only "title"'
  ])
})

test('pictures are found', async () => {
  expect(await after('![A](b.png)')).toEqual(['8:1  pictures are not shown  say in words what the reader should see'])
})

test('a link whose address stands elsewhere is found', async () => {
  expect(await after('[A][b]\n\n[b]: https://example.com')).toEqual([
    '8:1  link without an address beside it  write it as [text](address)'
  ])
})
