import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Received } from '#lib/guide/handoff.ts'
import { wrap } from './envelope.ts'
import { fitGuide } from './fit-guide.ts'
import { anyHandoff, someGuide, strangers } from './handoff.test-data.ts'
import { decodeHandoff, encodeHandoff } from './link.ts'
import { parseLinkText, toLinkText } from './link-text.ts'
import { problemOf } from './parse.ts'

const problems = ['damaged', 'incomplete', 'too-long', 'newer', 'other-guide']

/** What is wrong with a result: it lacks a known problem, or holds what the guide does not have. */
function faultsOf(received: Received): string[] {
  return 'problem' in received ? [received.problem].filter((problem) => !problems.includes(problem)) : strangers(received.handoff)
}

type Dice = {
  below: (end: number) => number
  from: <T>(values: readonly T[]) => T
  text: (letters: string, most: number) => string
}

/** The same throws at every run (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed
  function below(end: number) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end)
  }
  const from = <T>(values: readonly T[]) => values[below(values.length)] as T
  const text = (letters: string, most: number) => Array.from({ length: below(most) }, () => letters[below(letters.length)]).join('')
  return { below, from, text }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const insertions = [...alphabet, '', '.', '=', '%', ' ']
const samples = fc.sample(anyHandoff, { seed: 1, numRuns: 40 })
const texts = samples.map(toLinkText)

function mutated(link: string, { below, from }: Dice): string {
  let changed = link
  for (let times = 1 + below(3); times > 0; times--) {
    const index = below(changed.length)
    const letter = from(insertions)
    changed = changed.slice(0, index) + letter + changed.slice(index + below(3))
  }
  return changed
}

/** A text that is nearly what a link carries. */
function nearlyText(dice: Dice): string {
  const { below, from, text } = dice
  const anything = () =>
    from<unknown>([null, -1, 1e300, '', [], {}, '__proto__', 'constructor', true, [[]], { __proto__: 1 }, text('ab -c1 {"', 20)])
  if (below(4) === 0) return mutated(from(texts), dice)
  const parts = JSON.parse(from(texts)) as unknown[]
  const index = below(8)
  const part = parts[index]
  if (typeof part !== 'string' || below(3) === 0) parts[index] = anything()
  else {
    const words = part.split(' ')
    words[below(words.length)] = from([
      '__proto__',
      'constructor',
      '',
      'c99999',
      'zzzzzzzz',
      '-zzzz',
      'line-ok',
      '\u0000',
      'x'.repeat(200)
    ])
    parts[index] = words.join(' ')
  }
  return JSON.stringify(parts)
}

test('no text behind #h= makes it throw, and nothing comes out of it that the guide does not have', async () => {
  const dice = diceOf(1)
  const links = (await Promise.all(samples.map(encodeHandoff))).map(String)
  const originals = await Promise.all(links.map((link) => decodeHandoff(someGuide, link)))
  const inputs = Array.from({ length: 97_000 }, (_, index) => {
    const link = dice.from(links)
    if (index % 5 === 0) return `#h=1.${dice.text(alphabet, 40)}`
    if (index % 5 === 1) return `#h=${dice.text('12.AQ_-=%é\u0000#h \n', 12)}`
    if (index % 5 === 2) return link.slice(0, dice.below(link.length))
    if (index % 5 === 3) return link.slice(0, dice.below(link.length)) + dice.from(links).slice(dice.below(60))
    return mutated(link, dice)
  })
  const read: string[] = []
  for (const input of inputs) {
    const received = await decodeHandoff(someGuide, input)
    if (faultsOf(received).length > 0) throw new Error(`${input} → ${JSON.stringify(received)}`)
    if (!('problem' in received)) read.push(JSON.stringify(received))
  }
  const known = new Set(originals.map((original) => JSON.stringify(original)))
  expect(
    read.filter((each) => !known.has(each)),
    'no other hand-off comes out of a changed link'
  ).toEqual([])
})

test('what stands behind a checksum that fits is looked at as closely', async () => {
  const dice = diceOf(2)
  for (let index = 0; index < 3_000; index++) {
    const bytes = Uint8Array.from({ length: dice.below(60) }, () => dice.below(256))
    const content = index % 2 ? bytes : deflateRawSync(nearlyText(dice), { level: 1 })
    const received = await decodeHandoff(someGuide, `#h=1.${wrap(content)}`)
    if (faultsOf(received).length > 0) throw new Error(JSON.stringify(received))
  }
})

test('texts that are nearly a hand-off are refused or fit', () => {
  const dice = diceOf(3)
  const outcomes = new Set<string>()
  for (let index = 0; index < 20_000; index++) {
    const text = nearlyText(dice)
    const received = read(text)
    if (faultsOf(received).length > 0) throw new Error(`${text} → ${JSON.stringify(received)}`)
    outcomes.add('problem' in received ? received.problem : received.gone.length > 0 ? 'some gone' : 'whole')
  }
  expect([...outcomes].sort()).toEqual(['damaged', 'other-guide', 'some gone', 'whole'])
})

function read(text: string): Received {
  try {
    return fitGuide(someGuide, parseLinkText(text))
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
