import { expect, test } from '@playwright/test'
import { findingsAfter, replaced, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

test('what an author left to write is found in titles, texts and meanings', async () => {
  const remedy = 'write what was to be written here'
  expect(await findingsAfter({ 'en/steps/plug-in.mdx': replaced('title: Plug the lamp in', 'title: TODO') })).toEqual([
    `en/steps/plug-in.mdx:2:8  "TODO" is left  ${remedy}`
  ])
  expect(await findingsAfter({ 'id-ID/outcomes/solved.mdx': replaced('Tidak ada', 'FIXME: tidak ada') })).toEqual([
    `id-ID/outcomes/solved.mdx:6:1  "FIXME" is left  ${remedy}`
  ])
  expect(await findingsAfter(withSignalsBut('en/signals.yaml', 'The lamp gave up.', 'TBD'))).toEqual([
    `en/signals.yaml:2:12  "TBD" is left  ${remedy}`
  ])
})

test('in dev, and in a draft, it is a warning', async () => {
  const todo = { 'en/steps/plug-in.mdx': replaced('title: Plug the lamp in', 'title: TODO') }
  const [line = ''] = await findingsAfter(todo, 'dev')
  expect(line).toContain('warning: "TODO" is left')
  const draft = { ...todo, 'guide.ts': replaced('revision: 1,', 'revision: 1, draft: true,') }
  expect((await findingsAfter(draft))[0]).toContain('warning: "TODO" is left')
})

test('code may hold the word, and words may hold the letters', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': replaced('Nothing else', '`TODO` Todos, MASTODONS') })).toEqual([
    'id-ID/outcomes/solved.mdx:6:1  code `TODO` is missing; en/outcomes/solved.mdx has it  write it here exactly as it stands there'
  ])
})
