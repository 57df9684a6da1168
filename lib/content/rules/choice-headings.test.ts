import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

const choices = "choices: { lit: 'works-now', dark: 'plug-in' },"
const words = 'headings:\n  well: All is well\n  fault: A fault\nhints:'
const wordsInIndonesian = 'headings:\n  well: Semua baik\n  fault: Ada gangguan\nhints:'
const said = {
  'en/steps/symptom.mdx': replaced('hints:', words),
  'id-ID/steps/symptom.mdx': replaced('hints:', wordsInIndonesian)
}
const after = (headings: string) => findingsAfter({ 'guide.ts': replaced(choices, `${choices}\n      ${headings},`), ...said })

test('headings above choices, in their order and with words, are right', async () => {
  expect(await after("headings: { well: 'lit', fault: 'dark' }")).toEqual([])
})

test('a heading stands above a choice of its step', async () => {
  expect(await after("headings: { well: 'lit', fault: 'drak' }")).toEqual([
    'guide.ts:27:39  heading "fault" stands above unknown choice "drak"  did you mean "dark"?'
  ])
})

test('headings leave no choice without one, and follow the order of the choices', async () => {
  expect(await after("headings: { fault: 'dark', well: 'lit' }")).toEqual([
    'guide.ts:27:26  the first heading stands above "dark"  begin with "lit", so that every choice has a heading',
    'guide.ts:27:40  heading "well" is out of order  state headings in the order of the choices below them'
  ])
})

test('a checkpoint whose way out moves above all choices has no headings', async () => {
  const findings = await findingsAfter({
    'guide.ts': replaced("giveUp: 'give-up',", "giveUp: 'give-up',\n      headings: { all: 'yes' },"),
    ...inBoth('steps/works-now.mdx', replaced('choices:', 'headings:\n  all: LAMP\nchoices:'))
  })
  expect(findings).toEqual([
    'guide.ts:48:7  "works-now" has headings and a giveUp  remove headings: the way out of a loop moves above all choices'
  ])
})

test('words and headings belong together in every language', async () => {
  const edit = replaced(choices, `${choices}\n      headings: { well: 'lit', fault: 'dark' },`)
  expect(
    await findingsAfter({
      'guide.ts': edit,
      ...said,
      'id-ID/steps/symptom.mdx': replaced('hints:', 'headings:\n  well: Semua baik\n  falut: Ada\nhints:')
    })
  ).toEqual([
    'id-ID/steps/symptom.mdx:8:1  heading "fault" has no words  add "fault: …" to headings',
    'id-ID/steps/symptom.mdx:10:3  words for unknown heading "falut"  did you mean "fault"?'
  ])
  expect(await findingsAfter({ ...said, 'id-ID/steps/symptom.mdx': null })).toContain(
    'en/steps/symptom.mdx:9:3  words for unknown heading "well"  this step has none'
  )
})
