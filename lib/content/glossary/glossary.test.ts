import { expect, test } from '@playwright/test'
import { formatFinding } from '#lib/content/finding.ts'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'
import { readGlossary } from './glossary.ts'

const file = 'content/glossary/id-ID.yaml'
const text = `- term: lamp
  use: lampu
  avoid:
    - words: pelita
      severity: warning
      because: this one burns oil
- { term: plug, use: steker }
`
const problems = (changed: string) =>
  readGlossary(file, changed).findings.map((finding) => formatFinding(finding).slice(file.length + 1))
const after = (from: string, to: string) => problems(replaced(from, to)(text))

test('a glossary holds terms, what to write, and what not to', () => {
  const { avoided, findings } = readGlossary(file, text)
  expect(findings).toEqual([])
  expect(avoided).toMatchObject([{ term: 'lamp', use: 'lampu', severity: 'warning', because: 'this one burns oil' }])
})

test('a glossary that is not YAML is a finding where it breaks', () => {
  expect(after('use: lampu', 'use: lampu: terang')).toEqual([
    expect.stringMatching(/^2:8 {2}glossary is not YAML: .* {2}write "key: text"; put a text with a colon/)
  ])
  expect(problems('term: lamp\n')).toEqual(['1:1  glossary is no list of terms  write "- term: …" with "use: …" below it'])
})

test('keys that are unknown, missing or empty are findings', () => {
  expect(after('use: lampu', 'uses: lampu')).toEqual([
    '1:3  "use" is missing  add "use: …"',
    '2:3  unknown key "uses"  did you mean "use"?'
  ])
  expect(after('words: pelita', "words: ' '")).toEqual(['4:7  "words" is empty  fill it, or remove the entry'])
  expect(after('because: this one burns oil', 'because:')).toEqual(['6:7  "because" is empty  fill it, or remove the entry'])
  expect(after('use: steker }', 'use: steker, avoid: [] }')).toEqual(['7:30  "avoid" is empty  fill it, or remove the entry'])
  expect(after('severity: warning', 'severity: fatal')).toEqual(['5:7  "severity" does not fit  expected one of "error"|"warning"'])
})

test('a text with a comma between braces says what happened to it', () => {
  expect(after('use: steker', 'use: steker, not a socket')).toEqual([
    '7:30  unknown key "not a socket"  put a text with a comma in quotes'
  ])
})

test('a term that stands twice, and words that are avoided twice or to be written elsewhere, are findings', () => {
  expect(after('term: plug', 'term: Lamp')).toEqual(['7:5  term "Lamp" stands twice  keep one of the two'])
  const avoiding = (words: string) =>
    after('use: steker', `use: steker, avoid: [{ words: ${words}, severity: error, because: no }]`)
  expect(avoiding('Pelita')).toEqual(['7:40  "Pelita" is avoided twice  keep it at the term it is meant for'])
  expect(avoiding('lampu')).toEqual(['7:40  "lampu" is what to write for lamp  avoid it, or use it'])
})

test('what is wrong with the glossary of a site is found with everything else', async () => {
  const changes = { [file]: '- term: lamp\n', 'content/glossary/en.yaml': '\n', 'content/glossary/id.yaml': text }
  expect(await findingsAfter(changes)).toEqual([
    'content/glossary/en.yaml:1:1  file is empty  write "- term: …", or delete the file',
    'content/glossary/id-ID.yaml:1:3  "use" is missing  add "use: …"',
    'content/glossary/id.yaml:1:1  unknown file  only en.yaml, id-ID.yaml belong here'
  ])
})

test('a term and everything people call it mean the same to the search, but for words that are wrong by their capitals only', () => {
  const called = text
    .replace('use: lampu', 'use: lampu (bohlam)\n  also: [lamp oil, pijar]')
    .replace(
      'because: this one burns oil',
      'because: this one burns oil\n    - { words: LAMPU, severity: error, because: loud, exact: true }'
    )
  expect(readGlossary(file, called).synonyms).toEqual([
    { names: ['lamp', 'lampu', 'bohlam', 'lamp oil', 'pijar'], heard: ['pelita'] },
    { names: ['plug', 'steker'] }
  ])
})
