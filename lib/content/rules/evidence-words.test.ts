import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth } from '#lib/content/tiny-guide.test-data.ts'

const after = async (path: string, addition: string) => {
  const lines = await findingsAfter(inBoth(path, (text) => `${text}\n${addition}\n`))
  return lines.filter((line) => line.startsWith('en/')).map((line) => line.replace(`en/${path}:`, ''))
}
const words = '<Evidence id="log">\n\nSay since when.\n\n</Evidence>'

test('an outcome says more of the evidence that it asks for', async () => {
  expect(await after('outcomes/support.mdx', words)).toEqual([])
})

test('evidence that is not asked for is found, and a second word on the same', async () => {
  expect(await after('outcomes/support.mdx', words.replace('"log"', '"lo"'))).toEqual([
    '8:1  <Evidence id="lo"> is not asked for here  name one of its evidence: log'
  ])
  expect(await after('outcomes/support.mdx', `${words}\n\n${words}`)).toEqual([
    '14:1  <Evidence id="log"> a second time  say all of it in the first'
  ])
})

test('evidence stands on its own, in an outcome that asks for it', async () => {
  expect(await after('outcomes/support.mdx', `- ${words.replaceAll('\n\n', '')}`)).toEqual([
    '8:3  <Evidence> inside other text  give it lines of its own, outside paragraphs, lists and other components'
  ])
  expect(await after('outcomes/solved.mdx', words)).toEqual([
    '8:1  <Evidence> where none is asked for  say it in an outcome that lists evidence in guide.ts'
  ])
})
