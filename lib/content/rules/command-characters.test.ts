import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = async (command: string) => {
  const lines = await findingsAfter(inBoth('steps/symptom.mdx', replaced('Get-Lamp -Name <name>', command)))
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace('en/steps/symptom.mdx:', ''))
}

test('what a word processor makes of a command is found, in whatever line', async () => {
  expect(await after('Get-Lamp\nGet-Lamp –Name <name>')).toEqual(['18:10  command with a dash "–"  write -'])
  expect(await after('Get-Lamp -Name “<name>”')).toEqual(['17:16  command with a typographic quote "“"  write "'])
  expect(await after('Get-Lamp -Name ‘<name>’')).toEqual(['17:16  command with a typographic quote "‘"  write \''])
  expect(await after('Get-Lamp\u00a0-Name <name>')).toEqual([
    '17:9  command with a space that is none "\u00a0"  write a plain space'
  ])
  expect(await after('Get-Lamp -Name \u200b<name>')).toEqual([
    '17:16  command with a character that cannot be seen "\u200b"  remove it'
  ])
})

test('text around commands keeps its quotes and dashes', async () => {
  const lines = await findingsAfter({ 'en/outcomes/solved.mdx': replaced('Nothing else', '“Nothing” – else') })
  expect(lines).toEqual([])
})
