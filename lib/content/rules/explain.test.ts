import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

const panel = '<Explain title="How light travels">\n\nFast.\n\n</Explain>'

const after = async (path: string, edit: (text: string) => string) => {
  const lines = await findingsAfter(inBoth(path, edit))
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace(`en/${path}:`, ''))
}
const below = (addition: string) => after('outcomes/solved.mdx', (text) => `${text}\n${addition}\n`)

test('a panel below the first paragraph of a step or an outcome is fine, with lists, commands and remarks in it', async () => {
  expect(await below(panel)).toEqual([])
  expect(await after('steps/plug-in.mdx', (text) => `${text}\n${panel}\n`)).toEqual([])
  const contents = '1. `A`\n2. B\n\n<Command on="bench">\n\n```cmd\na\n```\n\n</Command>\n\n<Note>C</Note>'
  expect(await below(panel.replace('Fast.', contents))).toEqual([])
})

test('a panel has a title in plain text', async () => {
  expect(await below(panel.replace(' title="How light travels"', ''))).toEqual([
    '8:1  <Explain> has no title  write <Explain title="…">'
  ])
  const remedy = 'say in it what the panel explains, in plain text'
  expect(await below(panel.replace('How light travels', ' '))).toEqual([`8:10  title of <Explain> is empty  ${remedy}`])
  expect(await below(panel.replace('"How light travels"', '{light}'))).toEqual([`8:10  title of <Explain> is code  ${remedy}`])
})

test('a step says why before it explains', async () => {
  const beginning = (text: string) => replaced('---\n\n', `---\n\n${text}\n\n`)
  expect(await after('steps/plug-in.mdx', beginning(panel))).toEqual([
    '9:1  <Explain> before the first paragraph  say first why this step matters'
  ])
  expect(await after('outcomes/solved.mdx', beginning(`- One\n\n${panel}`))).toEqual([
    '8:1  <Explain> before the first paragraph  say first why this outcome matters'
  ])
})

test('a panel stands on its own', async () => {
  const remedy = 'give it lines of its own, outside paragraphs, lists and other components'
  const inner = '<Explain title="A">B</Explain>'
  expect(await below(panel.replace('Fast.', inner))).toEqual([`10:1  <Explain> inside other text  ${remedy}`])
  expect(await below(`<Note>${inner}</Note>`)).toEqual([`8:7  <Explain> inside other text  ${remedy}`])
  expect(await below(`Light: ${inner}`)).toEqual([`8:8  <Explain> inside other text  ${remedy}`])
  expect(await below(`- ${inner}`)).toEqual([`8:3  <Explain> inside other text  ${remedy}`])
})

test('a prerequisite and an introduction are folded or short already', async () => {
  const remedy = 'explain it in a step that needs it'
  expect(await after('prerequisites/power.mdx', (text) => `${text}\n${panel}\n`)).toEqual([
    `10:1  <Explain> in a prerequisite  ${remedy}`
  ])
  expect(await after('guide.mdx', (text) => `${text}\n${panel}\n`)).toEqual([`24:1  <Explain> in a guide  ${remedy}`])
})

test('a panel has no headings', async () => {
  expect(await below(panel.replace('Fast.', '## How fast'))).toEqual([
    '10:1  heading in <Explain>  its title is its heading: use bold text'
  ])
})
