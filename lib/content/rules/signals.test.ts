import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, tinySignals, withSignals, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter(withSignalsBut('guide.ts', from, to))

test('a guide with signals has no findings, wherever they are stated', async () => {
  expect(await findingsAfter(withSignals)).toEqual([])
  const { signals, guide } = apart()
  expect(await findingsAfter({ ...withSignals, 'signals.ts': signals, 'guide.ts': guide })).toEqual([])
})

test('a signal that leads nowhere is placed at its target', async () => {
  expect(await after("target: 'plug-in',\n", "target: 'plugin',\n")).toEqual([
    'guide.ts:62:15  signal "no-power" leads to unknown "plugin"  did you mean "plug-in"?'
  ])
  expect(await after("target: 'plug-in',\n", "target: 'power',\n")).toEqual([
    'guide.ts:62:15  signal "no-power" leads to unknown "power"  name a step or outcome of this guide'
  ])
})

test('an unlisted code leads to a step or outcome', async () => {
  const unlisted = (place: string) => after('renamed: {', `unlisted: '${place}', renamed: {`)
  expect(await unlisted('plug-in')).toEqual([])
  expect(await unlisted('plugin')).toEqual(['guide.ts:66:13  an unlisted code leads to unknown "plugin"  did you mean "plug-in"?'])
})

test('in a file of their own, signals are placed there', async () => {
  const { signals, guide } = apart()
  const changes = {
    ...withSignals,
    'signals.ts': replaced("target: 'plug-in',\n", "target: 'plugin',\n")(signals),
    'guide.ts': guide
  }
  expect(await findingsAfter(changes)).toEqual([
    'signals.ts:8:15  signal "no-power" leads to unknown "plugin"  did you mean "plug-in"?'
  ])
  const misshapen = { ...withSignals, 'signals.ts': replaced("kind: 'error',\n", "kind: 'bad',\n")(signals), 'guide.ts': guide }
  expect(await findingsAfter(misshapen)).toEqual([
    'signals.ts:5:7  "signals.no-power.kind" is "bad"  write info, ok, warning or error'
  ])
})

test('what a signal refines must be a signal, and no cause of its own', async () => {
  expect(await after("refines: ['4711']", "refines: ['4711', 'nopower']")).toEqual([
    'guide.ts:63:25  signal "no-power" refines unknown "nopower"  did you mean "no-power"?'
  ])
  const remedy = 'a consequence has no cause among its own: remove one'
  expect(await after("target: 'plug-in' }", "target: 'plug-in', refines: ['no-power'] }")).toEqual([
    `guide.ts:56:134  signals refine each other in a circle: 4711 → no-power → 4711  ${remedy}`,
    `guide.ts:63:17  signals refine each other in a circle: no-power → 4711 → no-power  ${remedy}`
  ])
})

test('a signal without patterns, or with an empty one, is found', async () => {
  expect(await after("patterns: ['no power']", 'patterns: []')).toEqual([
    'guide.ts:60:7  signal "no-power" has no patterns  name the code or words by which it is found'
  ])
  const remedy = 'an empty text is found everywhere: fill it, or remove it'
  for (const list of ["['no power', ' ']", "['no power', []]", "['no power', ['lamp', '']]"]) {
    expect(await after("patterns: ['no power']", `patterns: ${list}`)).toEqual([
      `guide.ts:60:7  a pattern of signal "no-power" is empty  ${remedy}`
    ])
  }
})

test('a signal is found by its own example', async () => {
  expect(await after("example: 'Event ID: 4711, no power'", "example: 'dark'")).toEqual([
    'guide.ts:61:16  the example of signal "no-power" matches none of its patterns  write a line in which one of them stands'
  ])
})

test('signals that match the same line without one being the cause of the other overlap', async () => {
  expect(await after(",\n      refines: ['4711']", '')).toEqual([overlap('56:69', '"4711" of signal "4711"', '"no-power"')])
})

test('a pattern of another signal is one finding, also where the signal is no longer found by its own example', async () => {
  const alone = changesBut(withSignals, 'guide.ts', ",\n      refines: ['4711']", '')
  expect(await findingsAfter(changesBut(alone, 'guide.ts', "patterns: ['4711']", "patterns: ['no power']"))).toEqual([
    overlap('56:69', '"no power" of signal "4711"', '"no-power"')
  ])
})

test('a signal is found by every example', async () => {
  expect(await after("target: 'plug-in',\n", "target: 'plug-in', moreExamples: ['No  power!', 'dark'],\n")).toEqual([
    'guide.ts:62:55  the example of signal "no-power" matches none of its patterns  write a line in which one of them stands'
  ])
})

test('a near miss matches no pattern', async () => {
  expect(await after("target: 'plug-in',\n", "target: 'plug-in', nearMisses: ['power', 'no power cut'],\n")).toEqual([
    'guide.ts:62:48  a near miss of signal "no-power" matches it  narrow the patterns, or name in unless what tells it apart'
  ])
})

test('what excludes a signal is proved by a near miss, and stands in no example', async () => {
  const unless = (texts: string, nearMisses: string) =>
    after("target: 'plug-in',\n", `target: 'plug-in', unless: [${texts}], nearMisses: [${nearMisses}],\n`)
  expect(await unless("'cut'", "'no power cut'")).toEqual([])
  expect(await unless("'cut', 'test'", "'no power cut'")).toEqual([
    'guide.ts:62:42  "test" in unless of signal "no-power" keeps out none of its near misses  add the text it is meant for to nearMisses, or remove it'
  ])
  expect(await unless("'4711'", "'Event ID: 4711. No power'")).toEqual([
    'guide.ts:61:16  an example of signal "no-power" has a text of its unless in the same event  remove the text there, or from unless'
  ])
})

test('an id of a signal is in kebab-case', async () => {
  expect(await after("'4711': {", "'LAMP_4711': {")).toContain(
    'guide.ts:56:5  signal id "LAMP_4711" is not in kebab-case  write "lamp-4711"'
  )
})

function overlap(place: string, pattern: string, found: string): string {
  const remedy = 'narrow or remove it, or name the more general of the two signals in refines of the other'
  return `guide.ts:${place}  pattern ${pattern} is found in the example of ${found}, too  ${remedy}`
}

/** The tiny guide with its signals in a file of their own. */
function apart() {
  const { 'guide.ts': guide } = changesBut(withSignals, 'guide.ts', `signals: ${tinySignals}`, 'signals')
  return {
    signals: `export const signals = ${tinySignals} as const\n`,
    guide: (text: string) => `import { signals } from './signals.ts'\n${typeof guide === 'function' ? guide(text) : ''}`
  }
}
