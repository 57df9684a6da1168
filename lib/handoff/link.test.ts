import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Mark } from '#lib/guide/case.ts'
import { longestText } from '#lib/guide/case.ts'
import { earliestTime, latestTime } from '#lib/guide/case-fields.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { mostEntries } from '#lib/guide/schema.ts'
import { wrap } from './envelope.ts'
import { anyHandoff, someGuide } from './handoff.test-data.ts'
import { longestFragment, mostBytes } from './limits.ts'
import { decodeHandoff, encodeHandoff } from './link.ts'
import { toLinkText } from './link-text.ts'

const handoff: Handoff = {
  guide: 'vpn',
  revision: 4,
  madeAt: 1_795_500_000_000,
  trail: [
    { step: 'symptom', choice: 'connection', at: 1_795_499_000_000 },
    { step: 'line-ok', choice: 'yes', at: 1_795_499_060_000 },
    { step: 'works-now', choice: 'again', at: 1_795_498_000_000 }
  ],
  prerequisites: {
    licence: { state: 'confirmed', revision: 1, at: 1_795_499_500_000 },
    'port-443': { state: 'not-met', revision: 2, at: 1_795_490_000_000 }
  },
  notes: { 'line-ok': '<script>alert(1)</script>\nline 2' }
}

const decode = (fragment: string) => decodeHandoff(someGuide, fragment)

/** A link that only its content can make unreadable. */
const carrying = (content: string | Uint8Array) => `#h=1.${wrap(deflateRawSync(content))}`

/** Those of the links that are read as if nothing were wrong. */
async function unnoticed(links: readonly string[]): Promise<string[]> {
  const received = await Promise.all(links.map(decode))
  return links.filter((_, index) => !('problem' in (received[index] ?? {})))
}

async function encoded(each: Handoff): Promise<string> {
  return (await encodeHandoff(each)) ?? 'nothing'
}

test('whatever is handed off comes back', async () => {
  await fc.assert(
    fc.asyncProperty(anyHandoff, async (each) => {
      expect(await decode(await encoded(each))).toEqual({ handoff: each, gone: [] })
    }),
    { numRuns: 300 }
  )
})

test('a hand-off of nothing comes back', async () => {
  const empty: Handoff = { guide: 'vpn', revision: 1, madeAt: moment(0), trail: [], prerequisites: {} }
  expect(await decode(await encoded(empty))).toEqual({ handoff: empty, gone: [] })
})

test('times lose their milliseconds, and nothing but the parts of a link goes along', async () => {
  const more = { name: 'server 1', signals: { '31008': moment(5) }, evidence: { description: { have: true } } }
  const precise = { ...handoff, ...more, madeAt: handoff.madeAt + 999 }
  expect(await decode(await encoded(precise))).toEqual({ handoff, gone: [] })
})

test('a link is letters that no program touches', async () => {
  expect(await encoded(handoff)).toMatch(/^#h=1\.[\w-]+$/)
})

test('a link that is cut off anywhere is incomplete', async () => {
  const link = await encoded(handoff)
  const beginnings = Array.from(link, (_, length) => link.slice(0, length))
  expect(await Promise.all(beginnings.map(decode))).toEqual(
    beginnings.map(({ length }) => ({ problem: length < '#h=1.'.length ? 'damaged' : 'incomplete' }))
  )
})

test('each single character that changed is noticed, whatever it became', async () => {
  const short = { ...handoff, trail: handoff.trail.slice(0, 1), prerequisites: {} }
  const links = await Promise.all(['a', 'ab', 'abc', 'abcd'].map((text) => encoded({ ...short, notes: { symptom: text } })))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ é']
  const changed = links.flatMap((link) =>
    [...link].flatMap((old, index) =>
      letters.filter((letter) => letter !== old).map((letter) => link.slice(0, index) + letter + link.slice(index + 1))
    )
  )
  expect(await unnoticed(changed)).toEqual([])
  expect(new Set(links.map((link) => (link.length - '#h=1.'.length) % 4)), 'some end within a byte').toEqual(new Set([0, 2, 3]))
})

test('a character too many, or two that changed places, are noticed', async () => {
  const link = await encoded(handoff)
  const changed = [...link].flatMap((letter, index) => {
    const [before, after] = [link.slice(0, index), link.slice(index)]
    const swapped = before + link.charAt(index + 1) + letter + link.slice(index + 2)
    return [before + letter + after, swapped].filter((each) => each !== link)
  })
  expect(await unnoticed([...changed, link + link.slice('#h=1.'.length)])).toEqual([])
})

test('punctuation that a chat program took for a part of the address is passed over', async () => {
  const link = await encoded(handoff)
  for (const end of ['.', ')', ').', '>', '%29', ',', '"', '…', '*', '\u200b', ' and more']) {
    expect(await decode(link + end), end).toEqual({ handoff, gone: [] })
  }
})

test('a fragment that is no hand-off is damaged', async () => {
  for (const fragment of ['', '#', '#h=', '#h=1', '#h=0.abc', '#h=01.abc', '#h=-1.abc', '#H=1.abc', 'h=1.abc', '#to-the-choices']) {
    expect(await decode(fragment), fragment).toEqual({ problem: 'damaged' })
  }
})

test('a newer version is said to be newer, whatever it holds', async () => {
  const link = await encoded(handoff)
  for (const fragment of ['#h=2.', '#h=2.x', link.replace('1.', '2.'), link.replace('1.', '17.'), `#h=2.${'x'.repeat(1e6)}`]) {
    expect(await decode(fragment)).toEqual({ problem: 'newer' })
  }
})

test('a link of another guide names it', async () => {
  expect(await decode(await encoded({ ...handoff, guide: 'mail-flow' }))).toEqual({ problem: 'other-guide', guide: 'mail-flow' })
})

test('more characters than a reader takes are not even looked at', async () => {
  expect(await decode(`#h=1.${'A'.repeat(longestFragment - 5)}`)).not.toEqual({ problem: 'too-long' })
  expect(await decode(`#h=1.${'A'.repeat(longestFragment - 4)}`)).toEqual({ problem: 'too-long' })
  expect(await decode(`#h=1.${'A'.repeat(1e6)}`)).toEqual({ problem: 'too-long' })
})

test('no more is unpacked than a reader takes', async () => {
  expect(await decode(carrying(new Uint8Array(mostBytes)))).toEqual({ problem: 'damaged' })
  expect(await decode(carrying(new Uint8Array(mostBytes + 1)))).toEqual({ problem: 'too-long' })
  const bomb = carrying(new Uint8Array(20_000_000))
  expect(bomb.length).toBeLessThan(longestFragment)
  expect(await decode(bomb)).toEqual({ problem: 'too-long' })
})

test('nothing is unpacked before the checksum fits', async () => {
  const Original = globalThis.DecompressionStream
  let unpacked = 0
  globalThis.DecompressionStream = class extends Original {
    constructor(format: CompressionFormat) {
      super(format)
      unpacked++
    }
  }
  const link = await encoded(handoff)
  await decode(`${link.slice(0, -1)}${link.endsWith('A') ? 'Q' : 'A'}`)
  await decode(`#h=1.${'AAAX'.repeat(100)}`)
  expect(unpacked).toBe(0)
  await decode(link)
  expect(unpacked).toBe(1)
  globalThis.DecompressionStream = Original
})

test('no link is made that a reader would not take', async () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * index * 7919) % 20_000)))
  const parts = [noise.slice(0, 19_000), noise.slice(19_000, 38_000)].map((part) => part.join(''))
  const long = Object.fromEntries(Object.keys(someGuide.steps).map((id, index) => [id, parts[index % 2] ?? '']))
  expect(await encodeHandoff({ ...handoff, notes: long })).toBeUndefined()
  const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`step-${index}`, 'x'.repeat(longestText)]))
  expect(await encodeHandoff({ ...handoff, notes: many })).toBeUndefined()
  expect(await encodeHandoff({ ...handoff, notes: { symptom: 'x'.repeat(longestText + 1) } })).toBeUndefined()
  expect(await encodeHandoff({ ...handoff, notes: { symptom: 'x'.repeat(longestText) } })).toMatch(/^#h=1/)
})

test('more answers, prerequisites or notes than anyone gives are too long, however short the link', async () => {
  const answers = (count: number) => Array.from({ length: count }, () => ({ step: 'symptom', choice: 'connection', at: moment(0) }))
  const each = <T>(count: number, value: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`id-${index}`, value]))
  const mark: Mark = { state: 'confirmed', revision: 1, at: moment(0) }
  const most: Handoff[] = [
    { ...handoff, trail: answers(mostEntries) },
    { ...handoff, prerequisites: each(mostEntries, mark) },
    { ...handoff, notes: each(mostEntries, 'x') }
  ]
  expect(await unnoticed(await Promise.all(most.map(encoded)))).toHaveLength(3)
  const more: Handoff[] = [
    { ...handoff, trail: answers(mostEntries + 1) },
    { ...handoff, prerequisites: each(mostEntries + 1, mark) },
    { ...handoff, notes: each(mostEntries + 1, 'x') }
  ]
  for (const one of more) {
    expect(await decode(carrying(toLinkText(one)))).toEqual({ problem: 'too-long' })
    expect(await encodeHandoff(one)).toBeUndefined()
  }
})

test('a note that is longer than a reader takes is too long', async () => {
  const text = toLinkText({ ...handoff, notes: { symptom: 'x'.repeat(longestText + 1) } })
  expect(await decode(carrying(text))).toEqual({ problem: 'too-long' })
})

test('notes are text: markup stays as it was typed, control characters go', async () => {
  const notes = { symptom: '<b onclick="x">&amp;\u0000\u0007\u001b[31m\r\nred\rtab\t\u202etxt.exe\u2066\u0085', licence: '\u0000' }
  const read = await decode(carrying(toLinkText({ ...handoff, notes })))
  expect(read).toMatchObject({ handoff: { notes: { symptom: '<b onclick="x">&amp;[31m\nred\ntab\ttxt.exe' } } })
  expect(read).not.toHaveProperty('handoff.notes.licence')
})

test('content of the wrong shape is damaged', async () => {
  const good = JSON.parse(toLinkText(handoff)) as unknown[]
  const wrong: Record<number, unknown[]> = {
    0: [1, null, '', 'a b', 'Vpn', '../x', 'x'.repeat(101), '__proto__', []],
    1: [-1, 1.5, '1', null, 1e6, 1e300],
    2: [
      'symptom',
      'symptom connection line-ok',
      'symptom __proto__ line-ok yes works-now again',
      null,
      ['symptom', 'connection'],
      7
    ],
    3: ['licence', 'licence __proto__', 'licence port-443 test-user', null, {}],
    4: ['c1', 'c1 n', 'c1 q2', 'c1 n-2', 'c1 n1.5', 'c1 n1234567', 'c1 constructor', null, 'c1 n2 n3'],
    5: [
      '',
      '0',
      `${good[5]} 0`,
      `${good[5]}`.replace(' ', ' -'),
      `x.1 ${good[5]}`,
      'zzzzzzzz 0 0 0 0 0',
      '-1 0 0 0 0 0',
      '1e3 - 0 0 0 0'
    ],
    6: [null, [], 'text', { symptom: 5 }, { symptom: null }, { 'not an id': 'x' }]
  }
  for (const [index, values] of Object.entries(wrong)) {
    for (const value of values) {
      const content = JSON.stringify(good.with(Number(index), value))
      expect(await decode(carrying(content)), content).toEqual({ problem: 'damaged' })
    }
  }
  const named = JSON.stringify(good).replace('"line-ok":', '"__proto__":')
  for (const content of ['', '{', '[]', '{}', 'null', '"vpn"', '[[[[', named, new Uint8Array([0xff, 0xfe])]) {
    expect(await decode(carrying(content))).toEqual({ problem: 'damaged' })
  }
  expect(await decode(carrying(JSON.stringify(good)))).toEqual({ handoff, gone: [] })
})

test('times from the beginning of 2000 to the beginning of 2100 are taken, and none beyond', async () => {
  const at = (milliseconds: number) => carrying(JSON.stringify(['vpn', 1, '', '', '', (milliseconds / 1000).toString(36)]))
  for (const madeAt of [earliestTime, latestTime]) expect(await decode(at(madeAt))).toMatchObject({ handoff: { madeAt } })
  for (const madeAt of [earliestTime - 1000, latestTime + 1000, -1000, 0])
    expect(await decode(at(madeAt))).toEqual({ problem: 'damaged' })
})

test('names every object carries are no ids of the guide, and change nothing', async () => {
  const content = JSON.stringify([
    'vpn',
    1,
    'constructor go symptom constructor line-ok constructor',
    'constructor',
    'c1',
    `${(moment(0) / 1000).toString(36)} 0 0 0 0`
  ])
  expect(await decode(carrying(content))).toEqual({
    handoff: {
      guide: 'vpn',
      revision: 1,
      madeAt: moment(0),
      trail: [
        { step: 'constructor', choice: 'go', at: moment(0) },
        { step: 'symptom', choice: 'constructor', at: moment(0) }
      ],
      prerequisites: {}
    },
    gone: ['line-ok/constructor', 'constructor']
  })
  expect(Object.keys(Object.prototype)).toEqual([])
})
