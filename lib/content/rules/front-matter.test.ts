import { expect, test } from '@playwright/test'
import { shapes } from '#lib/content/shapes.ts'
import { changesBut, findingsAfter, replaced, withHosts } from '#lib/content/tiny-guide.test-data.ts'

const files = { guide: 'en/guide.mdx', step: 'en/steps/symptom.mdx', prerequisite: 'en/prerequisites/power.mdx' }

const after = (from: string, to: string) => findingsAfter({ 'en/steps/symptom.mdx': replaced(from, to) })

test('an unknown key is placed at the key, with the key it may have meant', async () => {
  expect(await after('ask: What', 'aks: What')).toEqual([
    'en/steps/symptom.mdx:1:1  "ask" is missing  add "ask: …" to the front matter',
    'en/steps/symptom.mdx:4:1  unknown key "aks"  did you mean "ask"?'
  ])
  expect(await after('ask: What', 'colour: red\nask: What')).toEqual([
    'en/steps/symptom.mdx:4:1  unknown key "colour"  a step has title, short, ask, choices, headings, hints, symptoms'
  ])
})

test('each kind of file has keys of its own', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': replaced('short:', 'ask: A\nshort:') })).toEqual([
    'en/outcomes/solved.mdx:3:1  unknown key "ask"  an outcome has title, short, symptoms'
  ])
})

test('an empty text is a finding', async () => {
  expect(await after('title: Is the lamp lit?', 'title: " "')).toEqual([
    'en/steps/symptom.mdx:2:1  "title" is empty  write its text after the colon'
  ])
  expect(await after('lit: It is lit', 'lit:')).toEqual([
    'en/steps/symptom.mdx:6:3  label for choice "lit" is empty  write its text after the colon'
  ])
})

test('a short name longer than 24 characters is placed at its text', async () => {
  expect(await after('short: Lamp', `short: ${'a'.repeat(24)}`)).toEqual([])
  expect(await after('short: Lamp', `short: ${'a'.repeat(25)}`)).toEqual([
    'en/steps/symptom.mdx:3:8  "short" has 25 characters  at most 24 fit in the rail and on the map'
  ])
})

test('a value that is no text says how to make it one', async () => {
  expect(await after('short: Lamp', 'short: 2024')).toEqual(['en/steps/symptom.mdx:3:8  "short" is not text  put it in quotes'])
  expect(await after('short: Lamp', 'short: [a, b]')).toEqual(['en/steps/symptom.mdx:3:8  "short" is not text  write one text'])
})

test('labels that are no list of ids and texts are a finding', async () => {
  expect(await after('choices:\n  lit: It is lit\n  dark: It is dark', 'choices: both')).toEqual([
    'en/steps/symptom.mdx:5:10  "choices" is not a list of "id: text"  write one "id: text" per line, indented by two spaces'
  ])
})

for (const kind of ['guide', 'step', 'prerequisite'] as const) {
  const fields = Object.entries(shapes[kind].shape)
  const lists = fields.filter(([, field]) => field.safeParse({ id: 'text' }).success).map(([key]) => key)

  test(`a list of a ${kind} that is none says how to write one: ${lists.join(', ')}`, async () => {
    for (const key of lists) {
      const without = (text: string) => text.replace(new RegExp(`^${key}:\\n( .*\\n)+`, 'm'), '')
      const findings = await findingsAfter({ [files[kind]]: (text) => without(text).replace('---\n', `---\n${key}: none\n`) })
      expect(findings).toContain(
        `${files[kind]}:2:${key.length + 3}  "${key}" is not a list of "id: text"  write one "id: text" per line, indented by two spaces`
      )
    }
  })
}

test('front matter with nothing in it says what belongs there', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': '---\n---\n\nText\n' })).toEqual([
    'en/outcomes/solved.mdx:1:1  front matter is empty  an outcome has title, short, symptoms'
  ])
})

test('what a list holds more than one text of says which', async () => {
  const inGuide = (from: string, to: string) => findingsAfter(changesBut(withHosts, 'en/guide.mdx', from, to))
  const lamps = '  lamps:\n    title: Lamps\n    neededBy: The bench'
  expect(await inGuide(lamps, '  lamps: Lamps')).toEqual([
    'en/guide.mdx:15:10  "parts: lamps" is one text  write title, neededBy below it, one per line, indented'
  ])
  expect(await inGuide('    neededBy: The bench', '    neddedBy: The bench')).toEqual([
    'en/guide.mdx:15:3  "parts: lamps: neededBy" is missing  add "neededBy: …" to "parts: lamps"',
    'en/guide.mdx:17:5  unknown key "neddedBy"  did you mean "neededBy"?'
  ])
  expect(await inGuide('evidence:', 'leads:\n  host: A\n  hosts:\nevidence:')).toEqual([
    'en/guide.mdx:22:3  unknown key "host"  did you mean "hosts"?',
    'en/guide.mdx:23:3  "leads: hosts" is empty  write its text after the colon'
  ])
})
