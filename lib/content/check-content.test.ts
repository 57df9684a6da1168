import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkContent } from './check-content.ts'
import { findingsAfter, replaced } from './tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })
const unread = 'correct this place; nothing else of the graph was checked'

test('a guide that does not compile is a finding at the place where it breaks', async () => {
  expect(await after("id: 'tiny',", "id: 'tiny'")).toEqual([
    `guide.ts:3:3  guide.ts cannot be read: Unexpected token, expected ","  ${unread}`
  ])
})

test('a guide that throws is a finding at the line that throws', async () => {
  expect(await after('export default {', 'const nothing: { a?: { b: 1 } } = {}\nnothing.a.b\nexport default {')).toEqual([
    `guide.ts:2:1  guide.ts cannot be read: Cannot read properties of undefined (reading 'b')  ${unread}`
  ])
})

test('signals that cannot be read are a finding in their own file', async () => {
  const withSignals = (signals: string) =>
    findingsAfter({
      'guide.ts': (text) => `import { signals } from './signals.ts'\n${replaced('signals: {}', 'signals')(text)}`,
      'signals.ts': signals
    })
  expect(await withSignals('export const signals = {\n  a: 1\n  b: 2\n}\n')).toEqual([
    `signals.ts:3:3  signals.ts cannot be read: Unexpected token, expected ","  ${unread}`
  ])
  expect(await withSignals('const nothing: { a?: { b: 1 } } = {}\nexport const signals = nothing.a.b\n')).toEqual([
    `signals.ts:2:1  signals.ts cannot be read: Cannot read properties of undefined (reading 'b')  ${unread}`
  ])
})

test('hosts that cannot be read are a finding in their own file', async () => {
  const guide = (text: string) => `import { hosts } from './hosts.ts'\n${replaced('hosts: {}', 'hosts')(text)}`
  expect(await findingsAfter({ 'guide.ts': guide, 'hosts.ts': 'export const hosts = {\n  a: 1\n  b: 2\n}\n' })).toEqual([
    `hosts.ts:3:3  hosts.ts cannot be read: Unexpected token, expected ","  ${unread}`
  ])
})

test('a guide that imports what is not there is a finding', async () => {
  expect(await after('export default {', "import './nowhere.ts'\nexport default {")).toEqual([
    `guide.ts:1:1  guide.ts cannot be read: Cannot find module './nowhere.ts'  ${unread}`
  ])
})

test('a guide.ts that exports no guide is a finding', async () => {
  const finding = 'guide.ts:1:1  guide.ts exports no guide  write "export default defineGuide({ … })"'
  expect(await findingsAfter({ 'guide.ts': '' })).toEqual([finding])
  expect(await findingsAfter({ 'guide.ts': 'export const guide = {}\n' })).toEqual([finding])
})

test('a guide of the wrong shape says where it does not fit', async () => {
  expect(await after("kind: 'action'", "kind: 'deed'")).toEqual([
    'guide.ts:33:7  "steps.plug-in.kind" is "deed"  write question, check, action, checkpoint or finder'
  ])
  expect(await after('  revision: 1,\n', '')).toEqual(['guide.ts:1:1  "revision" is missing  write a number'])
})

test('the texts are checked even where the graph is missing', async () => {
  expect(await findingsAfter({ 'guide.ts': null, 'en/outcomes/solved.mdx': '' })).toEqual([
    'en/outcomes/solved.mdx:1:1  file is empty  write the outcome, or delete the file with its id',
    'guide.ts:1:1  guide.ts is missing  state the graph with defineGuide({ … }), or delete the folder'
  ])
})

test('findings of all guides come in one run, sorted by file', async () => {
  const lines = await findingsAfter({
    'content/guides/another/guide.ts': '',
    'en/outcomes/solved.mdx': '',
    'content/guides/notes.md': ''
  })
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'content/guides/another/guide.ts:1:1',
    'content/guides/notes.md:1:1',
    'en/outcomes/solved.mdx:1:1'
  ])
})

test('the line of whoever runs the site is MDX, too', async () => {
  expect(
    await findingsAfter({ 'content/host/en.mdx': 'Call **1234**.\n', 'content/host/id-ID.mdx': 'Hubungi **1234**.\n' })
  ).toEqual([])
  const changes = { 'content/host/en.mdx': 'Call <b>\n', 'content/host/id-ID.mdx': '\n', 'content/host/fr.mdx': '' }
  expect((await findingsAfter(changes)).map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
    'content/host/en.mdx:1:6  Expected a closing tag for `<b>` before the end of `paragraph`',
    'content/host/fr.mdx:1:1  unknown file',
    'content/host/id-ID.mdx:1:1  file is empty'
  ])
})

test('the line of whoever runs the site is Markdown alone, and knows no guide', async () => {
  const line = 'Call <Ui>1</Ui>, {2} or [a step](step:symptom), [write](mailto:a@example.com).\n'
  expect(await findingsAfter({ 'content/host/en.mdx': line })).toEqual([
    "content/host/en.mdx:1:6  <Ui> in the site's own line  use Markdown alone",
    'content/host/en.mdx:1:18  {…} is code in MDX  put a text with braces in `backticks`; content holds no code',
    'content/host/en.mdx:1:25  link to "step:symptom"  link to an address such as https:, mailto: or tel:'
  ])
})

test('a site without guides is a finding', async () => {
  const root = mkdtempSync(join(tmpdir(), 'telusur-content-'))
  const findings = await checkContent({ root, locales: ['en'], mode: 'build' })
  rmdirSync(root)
  expect(findings).toMatchObject([{ file: 'content/guides', problem: 'folder is missing' }])
})
