import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth } from '#lib/content/tiny-guide.test-data.ts'

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')
const after = (kind: string, ...blocks: string[]) => findingsAfter(inBoth(kind, (text) => `${text}\n${blocks.join('\n\n')}\n`))

test('a text of 500 words may be read at a step; what is folded or a command does not count', async () => {
  const explain = `<Explain title="More">\n\n${words(400)}\n\n</Explain>`
  expect((await after('steps/plug-in.mdx', words(200), words(290))).filter((finding) => finding.includes('words'))).toEqual([])
  expect((await after('steps/plug-in.mdx', words(200), explain)).filter((finding) => finding.includes('words'))).toEqual([])
})

test('a longer text is placed at the paragraph that is too much', async () => {
  const findings = await after('steps/plug-in.mdx', words(300), words(300))
  expect(findings.filter((finding) => finding.startsWith('en'))).toEqual([
    'en/steps/plug-in.mdx:13:1  the text has 607 words, and passes 500 here  split it into steps, or fold what explains into <Explain>'
  ])
  const [finding] = (await after('prerequisites/power.mdx', words(600))).filter((finding) => finding.includes('words'))
  expect(finding).toContain('and passes 500 here  shorten it')
})
