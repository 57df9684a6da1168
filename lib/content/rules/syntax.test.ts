import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const mdxRemedy = 'in MDX, < and { begin markup: put such text in `backticks`, and close every tag'
const yamlRemedy = 'write "key: text"; put a text with a colon, a # or a leading symbol in quotes'

test('broken front matter and broken MDX of one file are both found', async () => {
  const broken = (text: string) => replaced('title: Is', 'title: A: is')(replaced('</Ui>', '')(text))
  expect(await findingsAfter({ 'en/steps/symptom.mdx': broken })).toEqual([
    `en/steps/symptom.mdx:2:8  front matter is not YAML: Nested mappings are not allowed in compact mappings  ${yamlRemedy}`,
    `en/steps/symptom.mdx:12:41  Expected a closing tag for \`<Ui>\` before the end of \`paragraph\`  ${mdxRemedy}`
  ])
})

test('a brace that is not closed is found', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': replaced('Nothing', '{Nothing') })).toEqual([
    `en/outcomes/solved.mdx:7:1  Unexpected end of file in expression, expected a corresponding closing brace for \`{\`  ${mdxRemedy}`
  ])
})

test('a file without front matter is found', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': 'Just text.\n' })).toEqual([
    'en/outcomes/solved.mdx:1:1  no front matter  begin the file with a line "---", then "title: …", and a closing line "---"'
  ])
})

test('front matter that never ends is found', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': '---\ntitle: A\nshort: A\n\nText.\n' })).toEqual([
    'en/outcomes/solved.mdx:1:1  front matter has no end  close it with a line "---"'
  ])
})

test('a key written twice is found at the second', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': replaced('short:', 'title: A\nshort:') })).toEqual([
    'en/outcomes/solved.mdx:3:1  front matter is not YAML: Map keys must be unique  keep one of the two lines'
  ])
})

test('Windows line ends and a byte order mark are no findings', async () => {
  const asOnWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  expect(await findingsAfter({ 'en/steps/symptom.mdx': asOnWindows })).toEqual([])
})
