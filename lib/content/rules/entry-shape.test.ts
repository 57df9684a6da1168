import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts, withSignals, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter(withSignalsBut('en/signals.yaml', from, to))

test('a signal without words is found, in a translation mildly in dev', async () => {
  expect(await after('no-power:\n  meaning: The socket is dead.\n  note: Look at the fuse.\n', '')).toEqual([
    'en/signals.yaml:1:1  signal "no-power" is missing  add "no-power:" with its meaning'
  ])
  const changes = { ...withSignals, 'id-ID/signals.yaml': '4711:\n  meaning: Lampu menyerah.\n' }
  expect(await findingsAfter(changes)).toEqual([
    'id-ID/signals.yaml:1:1  signal "no-power" is missing  add "no-power:" with its meaning'
  ])
  expect(await findingsAfter(changes, 'dev')).toEqual([
    'id-ID/signals.yaml:1:1  warning: signal "no-power" is missing  add "no-power:" with its meaning'
  ])
})

test('words for a signal that is not there are placed at its id', async () => {
  expect(await after('no-power:', 'nopower:\n  meaning: A\nno-power:')).toEqual([
    'en/signals.yaml:3:1  meaning of unknown signal "nopower"  did you mean "no-power"?'
  ])
  expect(await after('no-power:', 'smoke:\n  meaning: A\nno-power:')).toEqual([
    'en/signals.yaml:3:1  meaning of unknown signal "smoke"  delete it, or state the signal'
  ])
})

test('a meaning that is missing, empty or no text is found', async () => {
  expect(await after('  meaning: The socket is dead.\n', '')).toEqual([
    'en/signals.yaml:3:1  signal "no-power" has no meaning  write "meaning: …" below it, indented by two spaces'
  ])
  expect(await after('\n  meaning: The lamp gave up.', ' The lamp gave up.')).toEqual([
    'en/signals.yaml:1:1  signal "4711" has no meaning  write "meaning: …" below it, indented by two spaces'
  ])
  expect(await after('The socket is dead.', '')).toEqual([
    'en/signals.yaml:4:3  meaning of signal "no-power" is empty  write its text after the colon'
  ])
  expect(await after('Look at the fuse.', '" "')).toEqual([
    'en/signals.yaml:5:3  note of signal "no-power" is empty  write its text after the colon'
  ])
  expect(await after('Look at the fuse.', '4711')).toEqual([
    'en/signals.yaml:5:9  note of signal "no-power" is not text  write one text, in quotes'
  ])
})

test('an unknown key is placed at the key', async () => {
  expect(await after('note:', 'notes:')).toEqual(['en/signals.yaml:5:3  unknown key "notes"  did you mean "note"?'])
})

test('broken YAML is one finding, also where the graph is missing', async () => {
  const remedy = 'write "key: text"; put a text with a colon, a # or a leading symbol in quotes'
  const finding = `en/signals.yaml:2:12  file is not YAML: Nested mappings are not allowed in compact mappings  ${remedy}`
  expect(await after('The lamp gave up.', 'The lamp: it gave up.')).toEqual([finding])
  expect(
    await findingsAfter({ ...withSignalsBut('en/signals.yaml', 'The lamp gave', 'The lamp: it gave'), 'guide.ts': '' })
  ).toEqual([finding, 'guide.ts:1:1  guide.ts exports no guide  write "export default defineGuide({ … })"'])
  expect(await after('no-power:', '4711:\n  meaning: A\nno-power:')).toEqual([
    'en/signals.yaml:3:1  file is not YAML: Map keys must be unique  keep one of the two lines'
  ])
})

test('a file that is empty or no list is one finding', async () => {
  for (const text of ['', '\uFEFF', '# later\n']) {
    expect(await findingsAfter({ ...withSignals, 'en/signals.yaml': text })).toEqual([
      'en/signals.yaml:1:1  file is empty  write what each signal means, or delete the file with the signals'
    ])
  }
  expect(await findingsAfter({ ...withSignals, 'en/signals.yaml': '- 4711\n' })).toEqual([
    'en/signals.yaml:1:1  file is not a list of signals  write "id:" and, indented below it, "meaning: …"'
  ])
})

test('Windows line ends and a byte order mark are no findings', async () => {
  const asOnWindows = replaced('no-power', 'no-power')(String(withSignals['en/signals.yaml'])).replaceAll('\n', '\r\n')
  expect(await findingsAfter({ ...withSignals, 'en/signals.yaml': `\uFEFF${asOnWindows}` })).toEqual([])
})

test('a file for signals is asked for by signals, and by nothing else', async () => {
  expect(await findingsAfter({ ...withSignals, 'en/signals.yaml': null })).toEqual([
    'en/signals.yaml:1:1  file is missing  write what each signal means'
  ])
  expect(await findingsAfter({ ...withSignals, 'id-ID/signals.yaml': null }, 'dev')).toEqual([
    'id-ID/signals.yaml:1:1  warning: file is missing  translate what each signal means'
  ])
  expect(await findingsAfter({ 'en/signals.yaml': '4711:\n  meaning: A\n' })).toEqual([
    'en/signals.yaml:1:1  guide.ts has no signals  delete the file, or state signals in guide.ts'
  ])
})

test('words of hosts are held to the same', async () => {
  const afterHosts = (from: string, to: string) => findingsAfter(changesBut(withHosts, 'en/hosts.yaml', from, to))
  expect(await afterHosts('ladder:', 'lader:')).toEqual([
    'en/hosts.yaml:1:1  host "ladder" is missing  add "ladder:" with its purpose',
    'en/hosts.yaml:6:1  purpose of unknown host "lader"  did you mean "ladder"?'
  ])
  expect(await afterHosts('  purpose: Height.\n', '')).toEqual([
    'en/hosts.yaml:6:1  host "ladder" has no purpose  write "purpose: …" below it, indented by two spaces'
  ])
  expect(await afterHosts('note:', 'meaning:')).toEqual(['en/hosts.yaml:3:3  unknown key "meaning"  a host has purpose, note'])
  expect(await afterHosts('Light of old.', '')).toEqual([
    'en/hosts.yaml:5:3  purpose of host "candle" is empty  write its text after the colon'
  ])
  expect(await findingsAfter({ ...withHosts, 'en/hosts.yaml': '' })).toEqual([
    'en/hosts.yaml:1:1  file is empty  write what each host is for, or delete the file with the hosts'
  ])
  expect(await findingsAfter({ ...withHosts, 'id-ID/hosts.yaml': null }, 'dev')).toEqual([
    'id-ID/hosts.yaml:1:1  warning: file is missing  translate what each host is for'
  ])
  expect(await findingsAfter({ 'en/hosts.yaml': 'bulb:\n  purpose: A\n' })).toEqual([
    'en/hosts.yaml:1:1  guide.ts has no hosts  delete the file, or state hosts in guide.ts'
  ])
})

test('words of signals and hosts are held to the glossary of their language', async () => {
  const glossary = '- term: light\n  use: cahaya\n  avoid:\n    - { words: sinar, severity: error, because: this is a ray }\n'
  const changes = changesBut(withHosts, 'id-ID/hosts.yaml', 'Cahaya lama', 'Sinar lama')
  expect(await findingsAfter({ ...changes, 'content/glossary/id-ID.yaml': glossary })).toEqual([
    'id-ID/hosts.yaml:5:12  "Sinar" for light: this is a ray  write "cahaya"'
  ])
})
