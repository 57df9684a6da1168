import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('an empty file is one finding', async () => {
  expect(await findingsAfter({ 'en/steps/symptom.mdx': ' \n' })).toEqual([
    'en/steps/symptom.mdx:1:1  file is empty  write the step, or delete the file with its id'
  ])
})

test('front matter without a text below is found', async () => {
  expect(await findingsAfter({ 'en/guide.mdx': (text) => text.slice(0, text.indexOf('For everybody')) })).toEqual([
    'en/guide.mdx:17:1  no text after the front matter  write what the reader of this guide needs'
  ])
  expect(await findingsAfter({ 'en/prerequisites/power.mdx': replaced('\nTry another lamp.\n', '') })).toEqual([
    'en/prerequisites/power.mdx:7:1  no text after the front matter  write what the reader of this prerequisite needs'
  ])
})

test('components without text are found', async () => {
  const blanks =
    '\nSee <Ui></Ui> and <Old> </Old>.\n\n<Note></Note>\n\n<Command on="bench"></Command>\n\n<Explain title="A"></Explain>\n'
  const remedy = 'write its text, or remove it'
  expect(await findingsAfter(inBoth('steps/plug-in.mdx', (text) => text + blanks))).toEqual(
    ['en', 'id-ID'].flatMap((locale) => [
      `${locale}/steps/plug-in.mdx:11:5  <Ui> is empty  ${remedy}`,
      `${locale}/steps/plug-in.mdx:11:19  <Old> is empty  ${remedy}`,
      `${locale}/steps/plug-in.mdx:13:1  <Note> is empty  ${remedy}`,
      `${locale}/steps/plug-in.mdx:15:1  <Command> is empty  ${remedy}`,
      `${locale}/steps/plug-in.mdx:17:1  <Explain> is empty  ${remedy}`
    ])
  )
})

test('an empty code block and an empty healthy answer are found', async () => {
  const command = '<Healthy>`Lit : True`</Healthy>'
  const emptied = (text: string) => replaced(command, '<Healthy></Healthy>')(replaced('Get-Lamp -Name <name>\n', '')(text))
  expect(await findingsAfter(inBoth('steps/symptom.mdx', emptied))).toEqual(
    ['en', 'id-ID'].flatMap((locale) => [
      `${locale}/guide.mdx:12:3  no command holds <name>  delete it`,
      `${locale}/steps/symptom.mdx:16:1  code block is empty  fill it, or remove it`,
      `${locale}/steps/symptom.mdx:19:1  <Healthy> is empty  write its text, or remove it`
    ])
  )
})
