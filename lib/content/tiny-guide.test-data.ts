import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from './check-content.ts'
import { formatFinding } from './finding.ts'
import type { Mode } from './rules/rule.ts'

/** A change to one file in a test: another text, an edit, or `null` to delete it. */
export type Change = string | null | ((text: string) => string)

/** File → change. Paths without `content/…` or `messages/…` belong to the tiny guide. */
export type Changes = Readonly<Record<string, Change>>

const home = 'content/guides/tiny'

/** Creates a correct guide in a temporary folder, applies changes, and cleans up after the test. */
export async function withTinySite<T>(changes: Changes, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'telusur-content-'))
  try {
    for (const [path, text] of Object.entries(changed(changes))) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The findings after changes to the tiny guide, formatted for people, with paths relative to the guide's folder. */
export async function findingsAfter(changes: Changes, mode: Mode = 'build', today = '2026-11-24'): Promise<string[]> {
  const options = { locales: ['en', 'id-ID'], mode, today: new Date(today) }
  const findings = await withTinySite(changes, (root) => checkContent({ root, ...options }))
  return findings.map((finding) => formatFinding(finding).replaceAll(`${home}/`, ''))
}

/** An edit that fails if there is nothing to replace, so that no test passes on an unchanged guide. */
export const replaced =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`the tiny guide has no "${from}"`)
    return text.replace(from, () => to)
  }

/** The same change in both languages. */
export const inBoth = (path: string, change: Change): Changes => ({ [`en/${path}`]: change, [`id-ID/${path}`]: change })

/** Several such edits of one file. */
const edited =
  (...edits: readonly (readonly [from: string, to: string])[]) =>
  (text: string): string =>
    edits.reduce((before, [from, to]) => replaced(from, to)(before), text)

/** Two signals, of which one explains the other. */
export const tinySignals = `{
    '4711': { log: 'Meter', kind: 'error', code: '4711', patterns: ['4711'], example: 'Event ID: 4711', target: 'plug-in' },
    'no-power': {
      log: 'user',
      kind: 'error',
      patterns: ['no power'],
      example: 'Event ID: 4711, no power',
      target: 'plug-in',
      refines: ['4711']
    }
  }`

const tinyLogs = "{ Meter: { format: 'windows-events', sources: ['Meter'] }, user: { format: 'text' } }"

/** The tiny guide with two signals from two logs. */
export const withSignals: Changes = {
  'guide.ts': edited(['signals: {}', `signals: ${tinySignals}`], ['logs: {}', `logs: ${tinyLogs}`]),
  'en/guide.mdx': replaced('machines:', 'logs:\n  Meter: Meter\n  user: What people see\nmachines:'),
  'id-ID/guide.mdx': replaced('machines:', 'logs:\n  Meter: Meter\n  user: Yang dilihat orang\nmachines:'),
  'en/signals.yaml': '4711:\n  meaning: The lamp gave up.\nno-power:\n  meaning: The socket is dead.\n  note: Look at the fuse.\n',
  'id-ID/signals.yaml': '4711:\n  meaning: Lampu menyerah.\nno-power:\n  meaning: Stopkontak mati.\n  note: Periksa sekringnya.\n'
}

/** A wildcard host, an old name of it, and a port range of another part. */
export const tinyHosts = `{
    bulb: {
      part: 'lamps',
      name: '*.bulb.example.com',
      protocol: 'TCP',
      port: 443,
      direction: 'outbound',
      variants: ['indoor', 'outdoor'],
      source: 'manual',
      verified: '2026-11-01',
      test: 'lamp.bulb.example.com'
    },
    candle: {
      part: 'lamps',
      name: 'candle.example.com',
      port: 443, protocol: 'TCP',
      direction: 'outbound',
      variants: ['indoor'],
      source: 'manual',
      verified: '2026-11-01',
      replacedBy: 'bulb'
    },
    ladder: {
      part: 'ladders',
      name: '<name>',
      port: [1024, 2048], protocol: 'TCP',
      direction: 'outbound',
      variants: ['indoor'],
      source: 'manual',
      verified: '2026-11-01'
    }
  }`

/** The tiny guide with hosts, a condition, and a part that one variant does not have. */
export const withHosts: Changes = {
  'guide.ts': edited(
    ["choices: { done: 'works-now' },", "choices: { done: 'works-now' },\n      hosts: ['bulb', 'ladder'],"],
    ['hosts: {}', `hosts: ${tinyHosts}`],
    ['conditions: {}', "conditions: { dry: { source: 'manual' } }"],
    ['unsupported: []', "unsupported: [{ part: 'ladders', variant: 'outdoor', outcome: 'support' }]"],
    ['variants: []', "variants: ['indoor', 'outdoor']"],
    ['parts: {}', "parts: { lamps: { machine: 'bench', test: 'sh' }, ladders: {} }"]
  ),
  'en/guide.mdx': replaced(
    'evidence:',
    `conditions:
  dry: No water
variants:
  indoor: Indoor
  outdoor: Outdoor
parts:
  lamps:
    title: Lamps
    neededBy: The bench
  ladders:
    title: Ladders
    neededBy: Whoever climbs
evidence:`
  ),
  'id-ID/guide.mdx': replaced(
    'evidence:',
    `conditions:
  dry: Tanpa air
variants:
  indoor: Dalam ruangan
  outdoor: Luar ruangan
parts:
  lamps:
    title: Lampu
    neededBy: Meja kerja
  ladders:
    title: Tangga
    neededBy: Siapa pun yang memanjat
evidence:`
  ),
  'en/hosts.yaml':
    'bulb:\n  purpose: Light.\n  note: It may be warm.\ncandle:\n  purpose: Light of old.\nladder:\n  purpose: Height.\n',
  'id-ID/hosts.yaml':
    'bulb:\n  purpose: Cahaya.\n  note: Bisa hangat.\ncandle:\n  purpose: Cahaya lama.\nladder:\n  purpose: Ketinggian.\n'
}

/** The changes with one more edit in one of their files. */
export function changesBut(changes: Changes, path: string, from: string, to: string): Changes {
  const before = changes[path]
  const edit = replaced(from, to)
  return { ...changes, [path]: (text) => edit(typeof before === 'function' ? before(text) : (before ?? text)) }
}

/** The guide with two signals, with one more edit in one of its files. */
export const withSignalsBut = (path: string, from: string, to: string): Changes => changesBut(withSignals, path, from, to)

function changed(changes: Changes): Record<string, string> {
  const files: Record<string, string> = Object.fromEntries(
    Object.entries(tinyGuide).map(([path, text]) => [`${home}/${path}`, text])
  )
  for (const [name, change] of Object.entries(changes)) {
    const path = /^(content|messages)\//.test(name) ? name : `${home}/${name}`
    const text = typeof change === 'function' ? change(files[path] ?? '') : change
    if (text === null) delete files[path]
    else files[path] = text
  }
  return files
}

const guide = `export default {
  id: 'tiny',
  revision: 1,
  owner: 'Tests',
  reviewed: '2026-11-01',
  reviewEvery: 180,
  appliesTo: ['Lamps'],
  start: 'symptom',
  groups: ['main'],
  prerequisiteGroups: ['basics'],
  statements: ['S1', 'S2'],
  evidence: { log: {} },
  sources: {
    manual: { title: 'Manual', url: 'https://example.com/manual' }
  },
  prerequisites: {
    power: { group: 'basics', revision: 2, fixedBy: 'plug-in', covers: ['S1'] }
  },
  steps: {
    symptom: {
      kind: 'check',
      group: 'main',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: { lit: 'works-now', dark: 'plug-in' },
      settles: ['power'],
      suggests: { met: 'lit', unmet: 'dark' },
      covers: ['S2'],
      sources: ['manual']
    },
    'plug-in': {
      kind: 'action',
      cost: 1,
      risk: 'changes',
      minutes: 1,
      choices: { done: 'works-now' },
      sources: ['manual']
    },
    'works-now': {
      kind: 'checkpoint',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: { yes: 'solved', again: 'symptom', 'give-up': 'support' },
      requires: ['power'],
      giveUp: 'give-up',
      sources: []
    }
  },
  outcomes: {
    solved: { kind: 'solved' },
    support: { kind: 'escalate', evidence: ['log'] }
  },
  signals: {},
  renamed: { 'lamp-off': 'symptom' },
  hosts: {},
  conditions: {},
  unsupported: [],
  machines: ['bench'],
  logs: {},
  variants: [],
  parts: {}
}
`

const fence = '```'

const tinyGuide: Record<string, string> = {
  'guide.ts': guide,

  'en/guide.mdx': `---
title: A lamp stays dark
short: Lamp
summary: Finds out whether a lamp has power.
groups:
  main: Main
prerequisiteGroups:
  basics: Basics
evidence:
  log: The log of the lamp
placeholders:
  name: Name of the lamp
machines:
  bench: on the bench
product: Lamps
---

For everybody with a lamp.

### Who can do it

Whoever may touch the plug.
`,
  'id-ID/guide.mdx': `---
title: Lampu tetap mati
short: Lampu
summary: Mencari tahu apakah lampu mendapat daya.
groups:
  main: Utama
prerequisiteGroups:
  basics: Dasar
evidence:
  log: Log lampu
placeholders:
  name: Nama lampu
machines:
  bench: di meja kerja
product: Lampu
---

Untuk semua orang yang punya lampu.

### Siapa yang dapat melakukannya

Siapa saja yang boleh menyentuh stekernya.
`,

  'en/steps/symptom.mdx': `---
title: Is the lamp lit?
short: Lamp
ask: What do you see?
choices:
  lit: It is lit
  dark: It is dark
hints:
  dark: Look at the plug
---

A lamp without power says nothing. Read <Ui>Status</Ui> and \`LAMP_01\`.

<Command on="bench">

${fence}powershell
Get-Lamp -Name <name>
${fence}

<Healthy>\`Lit : True\`</Healthy>

</Command>

<Note>The old article says <Old>ask the lamp</Old>; lamps do not answer.</Note>

If it is dark, [plug it in](step:plug-in); the [manual](https://example.com/manual) shows how.
`,
  'id-ID/steps/symptom.mdx': `---
title: Apakah lampu menyala?
short: Lampu
ask: Apa yang Anda lihat?
choices:
  lit: Menyala
  dark: Mati
hints:
  dark: Periksa stekernya
---

Lampu tanpa daya tidak berkata apa-apa. Baca <Ui>Status</Ui> dan \`LAMP_01\`.

<Command on="bench">

${fence}powershell
Get-Lamp -Name <name>
${fence}

<Healthy>\`Lit : True\`</Healthy>

</Command>

<Note>Artikel lama menulis <Old>tanyakan pada lampu</Old>; lampu tidak menjawab.</Note>

Jika mati, [colokkan](step:plug-in); [buku petunjuk](https://example.com/manual) menunjukkan caranya.
`,

  'en/steps/plug-in.mdx': step(
    'Plug the lamp in',
    'Plug',
    'Did it go in?',
    ['done: It is in'],
    'Without a plug there is no power.'
  ),
  'id-ID/steps/plug-in.mdx': step('Colokkan lampu', 'Steker', 'Sudah masuk?', ['done: Sudah'], 'Tanpa steker tidak ada daya.'),
  'en/steps/works-now.mdx': step(
    'Does the lamp work now?',
    'Works now',
    'Is it lit?',
    ['yes: Yes', 'again: No, once more', 'give-up: I stop trying'],
    'One look shows whether the fault is gone.'
  ),
  'id-ID/steps/works-now.mdx': step(
    'Apakah lampu berfungsi sekarang?',
    'Berfungsi',
    'Menyala?',
    ['yes: Ya', 'again: Tidak, ulangi', 'give-up: Saya berhenti mencoba'],
    'Sekali lihat, ketahuan apakah gangguannya sudah hilang.'
  ),

  'en/prerequisites/power.mdx': `---
title: The socket has power
short: Power
changed:
  2: The fuse must be in, too
---

Try another lamp.
`,
  'id-ID/prerequisites/power.mdx': `---
title: Stopkontak dialiri daya
short: Daya
changed:
  2: Sekring juga harus terpasang
---

Coba lampu lain.
`,

  'en/outcomes/solved.mdx': outcome('The lamp works', 'Solved', 'Nothing else is to do.'),
  'id-ID/outcomes/solved.mdx': outcome('Lampu berfungsi', 'Selesai', 'Tidak ada lagi yang perlu dilakukan.'),
  'en/outcomes/support.mdx': outcome('Call the lamp team', 'Lamp team', 'They repair what a plug cannot.'),
  'id-ID/outcomes/support.mdx': outcome('Hubungi tim lampu', 'Tim lampu', 'Mereka memperbaiki yang bukan soal steker.')
}

function step(title: string, short: string, ask: string, choices: string[], body: string): string {
  const labels = choices.map((choice) => `  ${choice}\n`).join('')
  return `---\ntitle: ${title}\nshort: ${short}\nask: ${ask}\nchoices:\n${labels}---\n\n${body}\n`
}

function outcome(title: string, short: string, body: string): string {
  return `---\ntitle: ${title}\nshort: ${short}\n---\n\n${body}\n`
}
