import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, inBoth, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

test('a placeholder that guide.mdx does not describe is found at its command', async () => {
  expect(await findingsAfter(inBoth('steps/symptom.mdx', replaced('<name>', '<name> -Room <room>')))).toEqual([
    'en/steps/symptom.mdx:16:1  placeholder <room> is not described  add "room: …" to placeholders in en/guide.mdx',
    'id-ID/steps/symptom.mdx:16:1  placeholder <room> is not described  add "room: …" to placeholders in id-ID/guide.mdx'
  ])
})

test('a misspelt description is found from both sides', async () => {
  expect(await findingsAfter({ 'en/guide.mdx': replaced('  name: Name', '  nmae: Name') })).toEqual([
    'en/guide.mdx:12:3  no command holds <nmae>  delete it; the commands have name',
    'en/steps/symptom.mdx:16:1  placeholder <name> is not described  did you mean "nmae"?'
  ])
})

test('a guide whose commands have no placeholders needs no descriptions', async () => {
  const without = replaced('placeholders:\n  name: Name of the lamp\n', '')
  const changes = { 'en/guide.mdx': without, 'id-ID/guide.mdx': replaced('placeholders:\n  name: Nama lampu\n', '') }
  expect(await findingsAfter({ ...changes, ...inBoth('steps/symptom.mdx', replaced(' -Name <name>', '')) })).toEqual([])
})

test('a placeholder in the name of a host is described: who asks for the host must fill it in', async () => {
  expect(await findingsAfter(changesBut(withHosts, 'guide.ts', "'<name>'", "'<room>'"))).toEqual([
    'guide.ts:82:13  placeholder <room> is not described  add "room: …" to placeholders in en/guide.mdx',
    'guide.ts:82:13  placeholder <room> is not described  add "room: …" to placeholders in id-ID/guide.mdx'
  ])
})

test('a placeholder in the test of a host is described, too', async () => {
  expect(await findingsAfter(changesBut(withHosts, 'guide.ts', "'lamp.bulb", "'<room>.bulb"))).toEqual([
    'guide.ts:68:13  placeholder <room> is not described  add "room: …" to placeholders in en/guide.mdx',
    'guide.ts:68:13  placeholder <room> is not described  add "room: …" to placeholders in id-ID/guide.mdx'
  ])
})

test('a command that is not translated yet still needs its placeholders described in the language it is shown in', async () => {
  const changes = { 'guide.ts': replaced('revision: 1,', 'revision: 1, draft: true,'), 'id-ID/steps/symptom.mdx': null }
  const missing = 'id-ID/steps/symptom.mdx:1:1  warning: file is missing  translate step "symptom"'
  expect(await findingsAfter(changes)).toEqual([missing])
  const undescribed = replaced('placeholders:\n  name: Nama lampu\n', '')
  expect(await findingsAfter({ ...changes, 'id-ID/guide.mdx': undescribed })).toEqual([
    'en/steps/symptom.mdx:16:1  placeholder <name> is not described  add "name: …" to placeholders in id-ID/guide.mdx',
    missing
  ])
})
