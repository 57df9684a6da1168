import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, inBoth, replaced, withHosts, withSignals } from '#lib/content/tiny-guide.test-data.ts'

const stated = (from: string, to: string, name: string, named: string) =>
  findingsAfter({ 'guide.ts': replaced(from, to), ...inBoth('guide.mdx', replaced(name, `${named}${name}`)) })

test('a group that no step is in is a warning', async () => {
  expect(await stated("groups: ['main']", "groups: ['main', 'side']", '  main:', '  side: A\n')).toEqual([
    'guide.ts:9:20  warning: group "side" is not used  give it to a step, or delete it'
  ])
})

test('a prerequisite group without prerequisites is a warning', async () => {
  expect(await stated("Groups: ['basics']", "Groups: ['basics', 'more']", '  basics:', '  more: A\n')).toEqual([
    'guide.ts:10:34  warning: prerequisite group "more" is not used  give it to a prerequisite, or delete it'
  ])
})

test('evidence that no outcome asks for is a warning', async () => {
  expect(await stated('evidence: { log: {} },', 'evidence: { log: {}, photo: {} },', '  log:', '  photo: A\n')).toEqual([
    'guide.ts:12:24  warning: evidence "photo" is not used  let an escalate outcome ask for it, or delete it'
  ])
})

test('a source is used when a step names it or a text links to it', async () => {
  const other = replaced('    manual: {', "    other: { title: 'A', url: 'https://example.com/other' },\n    manual: {")
  expect(await findingsAfter({ 'guide.ts': other })).toEqual([
    'guide.ts:14:5  warning: source "other" is not used  name it at the step it stands behind, or delete it'
  ])
  const linking = inBoth('outcomes/solved.mdx', (text) => `${text}\n[A](https://example.com/other)\n`)
  expect(await findingsAfter({ 'guide.ts': other, ...linking })).toEqual([])
})

test('a machine on which nothing runs is a warning', async () => {
  expect(await stated("machines: ['bench']", "machines: ['bench', 'shelf']", '  bench:', '  shelf: A\n')).toEqual([
    'guide.ts:60:23  warning: machine "shelf" is not used  run a <Command> on it, or delete it'
  ])
})

test('a log without signals is a warning', async () => {
  const changes = changesBut(
    withSignals,
    'guide.ts',
    "user: { format: 'text' }",
    "user: { format: 'text' }, page: { format: 'text' }"
  )
  const named = ['en', 'id-ID'].reduce(
    (all, locale) => changesBut(all, `${locale}/guide.mdx`, '  user:', '  page: A\n  user:'),
    changes
  )
  expect(await findingsAfter(named)).toEqual(['guide.ts:71:94  warning: log "page" is not used  give it to a signal, or delete it'])
})

test('a variant and a part without hosts are warnings', async () => {
  const changes = changesBut(
    changesBut(
      withHosts,
      'guide.ts',
      "variants: ['indoor', 'outdoor'],\n  parts",
      "variants: ['indoor', 'outdoor', 'space'],\n  parts"
    ),
    'guide.ts',
    'ladders: {} }',
    'ladders: {}, stairs: {} }'
  )
  const named = ['en', 'id-ID'].reduce(
    (all, locale) =>
      changesBut(
        changesBut(all, `${locale}/guide.mdx`, '  indoor:', '  space: A\n  indoor:'),
        `${locale}/guide.mdx`,
        '  lamps:',
        '  stairs:\n    title: A\n    neededBy: B\n  lamps:'
      ),
    changes
  )
  expect((await findingsAfter(named)).filter((line) => line.includes('warning: '))).toEqual([
    'guide.ts:94:35  warning: variant "space" is not used  give it to a host, or delete it',
    'guide.ts:95:66  warning: part "stairs" is not used  give it to a host, or delete it'
  ])
})
