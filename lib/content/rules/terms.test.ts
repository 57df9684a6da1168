import { expect, test } from '@playwright/test'
import { type Changes, findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const glossary = `- term: power
  use: daya
  avoid:
    - { words: kuasa listrik, severity: error, because: this is authority }
    - { words: kuasa, severity: warning, because: this is authority }
- term: LED
  use: LED
  avoid:
    - { words: led, exact: true, severity: error, because: the abbreviation has capitals }
`
const file = 'id-ID/steps/symptom.mdx'
const because = 'for power: this is authority  write "daya"'

const after = (changes: Changes) => findingsAfter({ 'content/glossary/id-ID.yaml': glossary, ...changes })
const saying = (text: string) => after({ [file]: replaced('Lampu tanpa daya', `${text}\n\nLampu tanpa daya`) })

test('words to avoid are found where they stand; the longer ones, where one holds the other', async () => {
  expect(await saying('Tanpa kuasa tidak ada kuasa listrik.')).toEqual([
    `${file}:12:7  warning: "kuasa" ${because}`,
    `${file}:12:23  "kuasa listrik" ${because}`
  ])
})

test('a gloss is right in parentheses and nowhere else', async () => {
  const withGloss = glossary.replace('  use: daya\n', '  use: daya\n  gloss: kuasa listrik\n')
  const text = 'Tanpa daya (kuasa listrik) tidak ada kuasa listrik (kuasa).'
  expect(
    await after({ 'content/glossary/id-ID.yaml': withGloss, [file]: replaced('Lampu tanpa daya', `${text}\n\nLampu tanpa daya`) })
  ).toEqual([`${file}:12:38  "kuasa listrik" ${because}`, `${file}:12:53  warning: "kuasa" ${because}`])
})

test('capitals make no difference, unless the glossary says so', async () => {
  expect(await saying('KUASA Listrik untuk LED.')).toEqual([`${file}:12:1  "KUASA Listrik" ${because}`])
  expect(await saying('Sebuah led.')).toEqual([`${file}:12:8  "led" for LED: the abbreviation has capitals  write "LED"`])
})

test('a word inside a longer one is not found', async () => {
  expect(await saying('Kekuasaan, kuasanya, kuasaé, kuasa_1, prakuasa listrik.')).toEqual([])
})

test('words are found across line breaks, bold text and links', async () => {
  expect(await saying('Tanpa kuasa\nlistrik.')).toEqual([`${file}:12:7  "kuasa listrik" ${because}`])
  expect(await saying('- Tanpa\n  **kuasa** [listrik](step:plug-in).')).toEqual([`${file}:13:5  "kuasa listrik" ${because}`])
  expect(await saying('> Tanpa kuasa\n> listrik.')).toEqual([`${file}:12:9  "kuasa listrik" ${because}`])
  expect(await saying('Tanpa kuasa\\\nlistrik.')).toEqual([`${file}:12:7  "kuasa listrik" ${because}`])
  expect(await saying('| Tanpa | B |\n|---|---|\n| A | kuasa **listrik** |')).toEqual([`${file}:14:7  "kuasa listrik" ${because}`])
})

test('words of two paragraphs are not put together', async () => {
  expect(await saying('Tanpa kuasa\n\nlistrik.')).toEqual([`${file}:12:7  warning: "kuasa" ${because}`])
})

test('remarks and healthy answers are read', async () => {
  expect(await saying('<Note>Kuasa listrik</Note>')).toEqual([`${file}:12:7  "Kuasa listrik" ${because}`])
  expect(await after({ [file]: replaced('`Lit : True`', '`Lit : True`, kuasa') })).toEqual([
    `${file}:20:24  warning: "kuasa" ${because}`
  ])
})

test('panels are read, their titles too, but for what stands on screen in “…”', async () => {
  const panel = '<Explain\n  title="Tanpa kuasa listrik, “kuasa”">\n\nTanpa kuasa.\n\n</Explain>\n'
  expect(await after({ [file]: (text) => `${text}\n${panel}` })).toEqual([
    `${file}:29:16  "kuasa listrik" ${because}`,
    `${file}:31:7  warning: "kuasa" ${because}`
  ])
})

test('code, labels on screen, quotations of the old article and addresses are not read', async () => {
  const inBoth = { 'en/steps/symptom.mdx': replaced('A lamp', '`kuasa` <Ui>Kuasa</Ui> A lamp') }
  const text = replaced('Lampu tanpa', '`kuasa` <Ui>Kuasa</Ui> <Old>kuasa **listrik**</Old> kuasa`LAMP_01` Lampu tanpa')
  expect(await after({ ...inBoth, [file]: text })).toEqual([`${file}:12:53  warning: "kuasa" ${because}`])
  const command = { 'en/steps/symptom.mdx': replaced('Get-Lamp', 'kuasa'), [file]: replaced('Get-Lamp', 'kuasa') }
  expect(await after(command)).toEqual([])
  expect((await saying('https://example.com/kuasa')).filter((line) => line.includes(because))).toEqual([])
})

test('every text of the front matter is read, its keys are not', async () => {
  const texts = (text: string) =>
    text
      .replace('title: Apakah lampu', 'title: Apakah kuasa lampu')
      .replace('short: Lampu', 'short: "Kuasa"')
      .replace('lit: Menyala', 'lit: Ada kuasa listrik')
      .replace('dark: Periksa stekernya', 'dark: >-\n    Periksa kuasa\n    listrik')
  expect(await after({ [file]: texts })).toEqual([
    `${file}:2:15  warning: "kuasa" ${because}`,
    `${file}:3:9  warning: "Kuasa" ${because}`,
    `${file}:6:12  "kuasa listrik" ${because}`,
    `${file}:10:13  "kuasa listrik" ${because}`
  ])
  const names = (text: string) =>
    text
      .replace('summary: Mencari', 'summary: Kuasa, mencari')
      .replace('main: Utama', 'main: Kuasa')
      .replace('log: Log', 'log: Log kuasa')
  expect((await after({ 'id-ID/guide.mdx': names })).map((line) => line.split('  ')[0])).toEqual([
    'id-ID/guide.mdx:4:10',
    'id-ID/guide.mdx:6:9',
    'id-ID/guide.mdx:10:12'
  ])
})

test('in the front matter, where there is no markup, “…” quotes what stands on screen', async () => {
  expect(await after({ [file]: replaced('dark: Mati', 'dark: Ada tulisan “kuasa listrik”') })).toEqual([])
})

test('other languages have terms of their own', async () => {
  expect(await after({ 'en/steps/symptom.mdx': replaced('A lamp', 'Kuasa. A lamp') })).toEqual([])
})

test('the words of the app and the line of whoever runs the site are held to the terms, too', async () => {
  const messages = '{\n  "Power": {\n    "kuasa": "Ada \\"kuasa listrik\\" di {place}",\n    "quoted": "Lihat “kuasa”"\n  }\n}\n'
  const changes = {
    'messages/id-ID.json': messages,
    'messages/en.json': '{ "Power": { "kuasa": "“Kuasa” at {place}", "quoted": "See “Kuasa”" } }',
    'content/host/id-ID.mdx': 'Hubungi **kuasa** listrik.\n'
  }
  expect(await after(changes)).toEqual([
    `content/host/id-ID.mdx:1:11  "kuasa listrik" ${because}`,
    `messages/id-ID.json:3:21  "kuasa listrik" ${because}`
  ])
})
