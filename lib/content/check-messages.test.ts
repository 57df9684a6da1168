import { expect, test } from '@playwright/test'
import { locales } from '#i18n/locales.ts'
import { checkMessages } from './check-messages.ts'
import { formatFinding } from './finding.ts'
import { type Changes, withTinySite } from './tiny-guide.test-data.ts'

const en = {
  Case: { answers: { one: '{n} answer', other: '{n} answers' }, title: 'Your case of “{guide}”' },
  Place: { about: 'About {minutes, plural, one {# minute} other {# minutes}}' }
}
const pl = {
  Case: {
    answers: { one: '{n} odpowiedź', few: '{n} odpowiedzi', many: '{n} odpowiedzi', other: '{n} odpowiedzi' },
    title: 'Sprawa „{guide}”'
  },
  Place: { about: 'Około {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}}' }
}

const asFile = (messages: object) => JSON.stringify(messages, null, 2)

async function findings(polish: object | string, locale = 'pl'): Promise<string[]> {
  const files: Changes = {
    'messages/en.json': asFile(en),
    [`messages/${locale}.json`]: typeof polish === 'string' ? polish : asFile(polish)
  }
  return withTinySite(files, (root) => checkMessages(root, ['en', locale], {}).findings.map((finding) => formatFinding(finding)))
}

test('the messages of the site are whole in every language', () => {
  const { findings, fileCount } = checkMessages(process.cwd(), locales, {})
  expect(findings).toEqual([])
  expect(fileCount).toBe(locales.length)
})

test('a language that says all the first one says, with forms of its own, has no findings', async () => {
  expect(await findings(pl)).toEqual([])
})

test('a message that is missing or unknown is named by its path, where it belongs', async () => {
  const { title, ...rest } = pl.Case
  expect(await findings({ ...pl, Case: { ...rest, titel: title } })).toEqual([
    'messages/pl.json:9:5  unknown message "Case.titel"  did you mean "title"?',
    'messages/pl.json:2:3  "Case.title" is missing  say what messages/en.json says there: "Your case of “{guide}”"'
  ])
  expect(await findings({ Case: pl.Case })).toEqual([
    'messages/pl.json:1:1  "Place" is missing  say what messages/en.json says there: about'
  ])
})

test('a count lacks no form its language uses, and has none that it does not', async () => {
  const { many, ...answers } = pl.Case.answers
  expect(await findings({ ...pl, Case: { ...pl.Case, answers: { ...answers, two: many } } })).toEqual([
    'messages/pl.json:7:7  warning: "Case.answers" has a form "two"  delete it: Polish counts with one, few, many, other',
    'messages/pl.json:3:5  "Case.answers" has no form "many"  add it: Polish counts with one, few, many, other'
  ])
  expect(await findings({ ...pl, Place: { about: en.Place.about } })).toEqual([
    'messages/pl.json:12:5  "Place.about" has no form "few" for {minutes}  add it: Polish counts with one, few, many, other',
    'messages/pl.json:12:5  "Place.about" has no form "many" for {minutes}  add it: Polish counts with one, few, many, other'
  ])
})

test('a language without plural forms has one', async () => {
  const id = { Case: { answers: { other: '{n} jawaban' }, title: 'Kasus “{guide}”' }, Place: { about: 'Sekitar {minutes} menit' } }
  expect(await findings(id, 'id-ID')).toEqual([])
})

test('a message names the values of the first language, and no others', async () => {
  expect(await findings({ ...pl, Case: { ...pl.Case, title: 'Sprawa „{przewodnik}”' } })).toEqual([
    'messages/pl.json:9:5  "Case.title" names {przewodnik}  messages/en.json has {guide}',
    'messages/pl.json:9:5  "Case.title" does not name {guide}  messages/en.json has it'
  ])
})

test('a message that is empty, no text or broken says so', async () => {
  expect(await findings({ ...pl, Case: { ...pl.Case, title: ' ' } })).toEqual([
    'messages/pl.json:9:5  "Case.title" is empty  write its text between the quotes'
  ])
  expect(await findings({ ...pl, Case: { ...pl.Case, title: ['{guide}'] } })).toEqual([
    'messages/pl.json:9:5  "Case.title" is not text  messages/en.json has one text there'
  ])
  expect(await findings({ ...pl, Case: 'Sprawa' })).toEqual([
    'messages/pl.json:2:3  "Case" is not a list of messages  messages/en.json has there answers, title'
  ])
  const [broken] = await findings({ ...pl, Case: { ...pl.Case, title: 'Sprawa {guide' } })
  expect(broken).toContain('messages/pl.json:9:5  "Case.title" cannot be read: ')
})

test('a file that is missing, of no language of the site, or no JSON is a finding', async () => {
  await withTinySite({ 'messages/en.json': asFile(en), 'messages/de.json': '{}' }, (root) => {
    const { findings } = checkMessages(root, ['en', 'pl'], {})
    expect(findings.map((finding) => formatFinding(finding))).toEqual([
      'messages/de.json:1:1  unknown file  only en.json, pl.json belong here',
      'messages/pl.json:1:1  file is missing  translate messages/en.json into it'
    ])
  })
  const [finding] = await findings(`${asFile(pl).slice(0, -2)},\n}`)
  expect(finding).toContain('messages/pl.json:1:1  file is not JSON: ')
})
