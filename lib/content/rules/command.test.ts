import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = async (from: string, to: string) => {
  const lines = await findingsAfter(inBoth('steps/symptom.mdx', replaced(from, to)))
  return lines.filter((line) => line.startsWith('en/steps/')).map((line) => line.replace('en/steps/symptom.mdx:', ''))
}

test('a command holds exactly one code block', async () => {
  expect(await after('```powershell\nGet-Lamp -Name <name>\n```\n', 'Look.\n')).toEqual([
    '14:1  <Command> holds no code block  put ```powershell, ```cmd, ```bash or ```sh in it, with blank lines around',
    '16:1  <Command> holds more than a code block and <Healthy>  move this text before or after the <Command>'
  ])
  expect(await after('<Healthy>', '```cmd\na\n```\n\n<Healthy>')).toEqual([
    '20:1  <Command> holds more than one code block  give each block its own <Command>'
  ])
})

test('a command shows at most one healthy answer, after its code block', async () => {
  expect(await after('</Healthy>', '</Healthy>\n\n<Healthy>A</Healthy>')).toEqual([
    '22:1  <Command> holds more than one <Healthy>  keep one healthy answer'
  ])
  expect(
    await after(
      '```powershell\nGet-Lamp -Name <name>\n```\n\n<Healthy>`Lit : True`</Healthy>',
      '<Healthy>`Lit : True`</Healthy>\n\n```cmd\na\n```'
    )
  ).toEqual(['16:1  <Healthy> stands before the code block  put it after the block'])
})

test('a code block names its language', async () => {
  expect(await after('```powershell', '```zsh')).toEqual([
    '16:1  code block in unknown language "zsh"  write ```powershell, ```cmd, ```bash or ```sh'
  ])
  expect(await after('```powershell', '```')).toEqual([
    '16:1  code block without a language  write ```powershell, ```cmd, ```bash or ```sh'
  ])
})

test('code blocks and healthy answers stand in a command', async () => {
  expect(
    await findingsAfter(inBoth('outcomes/solved.mdx', (text) => `${text}\n\`\`\`cmd\na\n\`\`\`\n\n<Healthy>A</Healthy>\n`))
  ).toEqual(
    ['en', 'id-ID'].flatMap((locale) => [
      `${locale}/outcomes/solved.mdx:8:1  code block outside <Command>  put <Command on="…"> around it, so that it says where it runs`,
      `${locale}/outcomes/solved.mdx:12:1  <Healthy> outside <Command>  move it into the <Command> whose answer it shows`
    ])
  )
})
