import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type Case, emptyProgress, longestText, type Progress } from '#lib/guide/case.ts'
import type { Handoff, Received } from '#lib/guide/handoff.ts'
import { mostEntries } from '#lib/guide/schema.ts'
import { anyFullHandoff, someGuide, strangers } from './handoff.test-data.ts'
import { longestSummary } from './limits.ts'
import { decodeSummaryJson, encodeSummaryJson, type SummaryOptions } from './summary.ts'

const made = Date.UTC(2026, 10, 24, 8, 31, 7, 123)
const options: SummaryOptions = { revision: 4, madeAt: made, withNotes: true }

const progress: Progress = {
  trail: [
    { step: 'symptom', choice: 'connection', at: made - 2_001 },
    { step: 'works-now', choice: 'cannot-test', at: made - 1_002 }
  ],
  remembered: { 'line-ok': 'no' },
  prerequisites: { licence: { state: 'confirmed', revision: 1, at: made - 3 } },
  notes: { symptom: '<b>a note</b>\nline 2' },
  signals: { '31008': made - 4 },
  evidence: { description: { have: true, text: 'text' }, 'support-code': { have: false } }
}

const caseOf = (parts: Partial<Progress>, name = 'server 1'): Case => ({
  format: 1,
  id: 'c',
  guide: 'vpn',
  revision: 1,
  name,
  createdAt: 0,
  changedAt: 0,
  values: {},
  recent: {},
  progress: { ...emptyProgress, ...parts }
})

const decode = (text: string) => decodeSummaryJson(someGuide, text)
const encoded = (c: Case, more: Partial<SummaryOptions> = {}) => encodeSummaryJson(c, { ...options, ...more }) ?? 'nothing'
const good = JSON.parse(encoded(caseOf(progress))) as Record<string, unknown>
const withPart = (part: string, value: unknown) => JSON.stringify({ ...good, [part]: value })

test('whatever is passed on comes back to the millisecond', () => {
  const milliseconds = fc.nat(999)
  fc.assert(
    fc.property(anyFullHandoff, milliseconds, (whole, more) => {
      const later = <T extends { at: number }>(each: T) => ({ ...each, at: each.at + more })
      const { guide, name, madeAt, revision, ...parts } = {
        ...whole,
        madeAt: whole.madeAt + more,
        trail: whole.trail.map(later),
        prerequisites: Object.fromEntries(Object.entries(whole.prerequisites).map(([id, mark]) => [id, later(mark)]))
      }
      const handoff: Handoff = { guide, madeAt, revision, ...parts, ...(name ? { name } : {}) }
      expect(decode(encoded(caseOf(parts, name ?? ''), { madeAt, revision }))).toEqual({ handoff, gone: [] })
    })
  )
})

test('a summary can be read by people, and names what is untried and the link', () => {
  expect(JSON.parse(encoded(caseOf(progress), { link: 'https://guides.contoso.com/en/vpn/symptom/#h=1.AAAA' }))).toEqual({
    telusur: 1,
    guide: 'vpn',
    revision: 4,
    madeAt: '2026-11-24T08:31:07.123Z',
    link: 'https://guides.contoso.com/en/vpn/symptom/#h=1.AAAA',
    name: 'server 1',
    trail: [
      { step: 'symptom', choice: 'connection', at: '2026-11-24T08:31:05.122Z' },
      { step: 'works-now', choice: 'cannot-test', at: '2026-11-24T08:31:06.121Z' }
    ],
    untried: ['works-now'],
    prerequisites: { licence: { state: 'confirmed', revision: 1, at: '2026-11-24T08:31:07.120Z' } },
    notes: { symptom: '<b>a note</b>\nline 2' },
    signals: { '31008': '2026-11-24T08:31:07.119Z' },
    evidence: { description: { have: true, text: 'text' }, 'support-code': { have: false } }
  })
})

test('notes and the name go along only where the reader says so', () => {
  const { notes, name, ...others } = good
  expect(JSON.parse(encoded(caseOf(progress), { withNotes: false }))).toEqual(others)
  expect({ notes, name }).toEqual({ notes: progress.notes, name: 'server 1' })
})

test('a summary comes back from a file as editors and mail leave it', () => {
  const text = encoded(caseOf(progress))
  for (const each of [`\ufeff${text}`, `\n\n  ${text}\r\n`, text.replaceAll('\n', '\r\n'), JSON.stringify(good)])
    expect(decode(each)).toEqual(decode(text))
  expect(decode(text)).toHaveProperty('gone', [])
})

test('a summary that is cut off anywhere is damaged', () => {
  const text = encoded(caseOf(progress))
  const read = Array.from(text, (_, length) => decode(text.slice(0, length)))
  expect(read.filter((each) => JSON.stringify(each) !== '{"problem":"damaged"}')).toEqual([])
})

test('other JSON and other text is damaged', () => {
  for (const text of ['', 'null', '[]', '{}', '7', '"telusur"', 'telusur', '{"guide":"vpn"}', '[{"telusur":1}]', '{"telusur":1}'])
    expect(decode(text), text).toEqual({ problem: 'damaged' })
  for (const version of [0, -1, 1.5, '1', null, true, [1]])
    expect(decode(withPart('telusur', version)), String(version)).toEqual({ problem: 'damaged' })
})

test('a newer summary is said to be newer, whatever it holds', () => {
  expect(decode('{"telusur":2}')).toEqual({ problem: 'newer' })
  expect(decode(withPart('telusur', 17))).toEqual({ problem: 'newer' })
})

test('a summary of another guide names it', () => {
  expect(decode(encoded({ ...caseOf(progress), guide: 'mail-flow' }))).toEqual({ problem: 'other-guide', guide: 'mail-flow' })
})

test('parts of the wrong shape are damaged', () => {
  const answer = { step: 'symptom', choice: 'connection', at: '2026-11-24T08:31:07.123Z' }
  const mark = { state: 'confirmed', revision: 1, at: '2026-11-24T08:31:07.123Z' }
  const wrongTimes = [
    ...[
      null,
      5,
      '',
      'yesterday',
      '2026-11-24',
      '2026-11-24T08:31:07Z',
      '2026-11-24T08:31:07.123+07:00',
      '2026-13-01T00:00:00.000Z'
    ],
    ...['2026-02-30T00:00:00.000Z', '2026-11-24T24:00:00.000Z', '1969-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z']
  ]
  const wrong: Record<string, unknown[]> = {
    guide: [undefined, 1, null, 'Vpn', '../x', '__proto__', 'a\u202eb', 'x'.repeat(101), {}],
    revision: [undefined, -1, 1.5, '1', null, 1e6],
    madeAt: [undefined, ...wrongTimes],
    name: [5, null, [], {}],
    trail: [
      ...[undefined, null, {}, 'symptom', [null], [5], [[]], [{}], [{ ...answer, step: 'not an id' }], [{ ...answer, choice: 7 }]],
      ...wrongTimes.map((at) => [answer, { ...answer, at }])
    ],
    prerequisites: [
      ...[undefined, null, [], 'licence', { licence: null }, { licence: 'confirmed' }, { 'not an id': mark }, { 'a\u200bb': mark }],
      ...['Confirmed', 'constructor', '', null, 1].map((state) => ({ licence: { ...mark, state } })),
      ...[-1, 0.5, '1', null, 1e6].map((revision) => ({ licence: { ...mark, revision } })),
      ...wrongTimes.map((at) => ({ licence: { ...mark, at } }))
    ],
    notes: [null, [], 'x', { symptom: 5 }, { symptom: null }, { symptom: { text: 'x' } }, { 'not an id': 'x' }],
    signals: [null, [], { '31008': 5 }, { '31008': null }, { 'not an id': answer.at }],
    evidence: [
      null,
      [],
      { description: true },
      { description: {} },
      { description: { have: 'yes' } },
      { description: { have: true, text: 5 } }
    ]
  }
  for (const [part, values] of Object.entries(wrong))
    for (const value of values) expect(decode(withPart(part, value)), withPart(part, value)).toEqual({ problem: 'damaged' })
  expect(decode(withPart('trail', [answer]))).toHaveProperty('gone', [])
  expect(decode(withPart('prerequisites', { licence: mark }))).toHaveProperty('gone', [])
})

test('names every object carries change nothing', () => {
  const text = encoded(caseOf(progress))
  const named = (id: string) => [
    text.replace('"licence":', `"${id}":`),
    text.replace('"symptom": "<b>', `"${id}": "<b>`),
    text.replace('"31008":', `"${id}":`),
    text.replace('"description":', `"${id}":`),
    text.replace('"step": "symptom"', `"step": "${id}"`),
    text.replace('"choice": "connection"', `"choice": "${id}"`)
  ]
  expect(new Set([text, ...named('__proto__')]).size).toBe(7)
  for (const each of named('__proto__')) expect(decode(each), each).toEqual({ problem: 'damaged' })
  for (const each of named('constructor')) expect(faultsOf(decode(each)), each).toEqual([])
  const foreign = decode(text.replace('"telusur": 1', '"telusur": 1, "__proto__": { "notes": { "symptom": "x" } }, "toString": 7'))
  expect(foreign).toEqual(decode(text))
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('signals and evidence that the guide does not have are left out and named, like all that is gone', () => {
  const foreign = withPart('signals', { '31008': '2026-11-24T08:31:07.123Z', '99999': '2026-11-24T08:31:07.123Z' })
  const received = decode(
    JSON.stringify({ ...JSON.parse(foreign), evidence: { description: { have: true }, coffee: { have: true } } })
  )
  expect(received).toMatchObject({
    gone: ['99999', 'coffee'],
    handoff: { signals: { '31008': made }, evidence: { description: { have: true } } }
  })
  expect(faultsOf(received)).toEqual([])
  expect(decode(withPart('evidence', { coffee: { have: true } }))).not.toHaveProperty('handoff.evidence')
})

test('more than a reader takes is too long, and no such summary is made', () => {
  const tooLong = { problem: 'too-long' }
  const text = JSON.stringify(good)
  expect(decode(text.padEnd(longestSummary))).toEqual(decode(text))
  expect(decode(text.padEnd(longestSummary + 1))).toEqual(tooLong)
  expect(decode(`{"telusur":1,"name":${'['.repeat(longestSummary)}`)).toEqual(tooLong)
  const long = 'x'.repeat(longestText + 1)
  for (const parts of [{ notes: { symptom: long } }, { evidence: { description: { have: true, text: long } } }]) {
    expect(decode(JSON.stringify({ ...good, ...parts }))).toEqual(tooLong)
    expect(encodeSummaryJson(caseOf(parts), options)).toBeUndefined()
  }
  expect(decode(withPart('name', long))).toEqual(tooLong)
  expect(decode(withPart('notes', { symptom: long.slice(1) }))).toHaveProperty('handoff.notes.symptom', long.slice(1))
  const notes = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`step-${index}`, long.slice(1)]))
  expect(encodeSummaryJson(caseOf({ notes }), options)).toBeUndefined()
})

test('more answers, and more entries by id, than anyone gives are too long', () => {
  const each = <T>(count: number, value: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`id-${index}`, value]))
  const answers = (count: number) => Array.from({ length: count }, () => progress.trail[0] as Progress['trail'][number])
  const most = {
    trail: answers(mostEntries),
    prerequisites: each(mostEntries, { state: 'confirmed' as const, revision: 1, at: 1 }),
    signals: each(mostEntries, 1)
  }
  expect(decode(encoded(caseOf({ trail: most.trail })))).toMatchObject({ handoff: { trail: most.trail } })
  expect(decode(encoded(caseOf({ prerequisites: most.prerequisites })))).toMatchObject({ gone: Object.keys(most.prerequisites) })
  expect(decode(encoded(caseOf({ signals: most.signals })))).toMatchObject({ gone: Object.keys(most.signals) })
  const at = '2026-11-24T08:31:07.123Z'
  const many: Record<string, unknown> = {
    trail: answers(mostEntries + 1).map((answer) => ({ ...answer, at })),
    prerequisites: each(mostEntries + 1, { state: 'confirmed', revision: 1, at }),
    notes: each(mostEntries + 1, 'x'),
    signals: each(mostEntries + 1, at),
    evidence: each(mostEntries + 1, { have: true })
  }
  for (const [part, value] of Object.entries(many)) expect(decode(withPart(part, value)), part).toEqual({ problem: 'too-long' })
  expect(encodeSummaryJson(caseOf({ trail: answers(mostEntries + 1) }), options)).toBeUndefined()
})

test('texts and names are shown as they are', () => {
  const notes = { symptom: 'txt\u202eexe\u200b.', licence: '\u200b\u0000' }
  const received = decode(JSON.stringify({ ...good, name: 'one\n\u2066two\u200b', notes }))
  expect(received).toMatchObject({ handoff: { name: 'one two', notes: { symptom: 'txtexe.' } } })
  expect(received).not.toHaveProperty('handoff.notes.licence')
  expect(faultsOf(received)).toEqual([])
})

const problems = ['damaged', 'too-long', 'newer', 'other-guide']

/** What is wrong with a result: it lacks a known problem, or holds what the guide does not have. */
function faultsOf(received: Received): string[] {
  return 'problem' in received ? [received.problem].filter((problem) => !problems.includes(problem)) : strangers(received.handoff)
}

test('no text makes it throw', () => {
  const telusur = fc.json().map((json) => `{"telusur":1,"guide":"vpn","trail":${json}}`)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), telusur), (text) => 'problem' in decode(text)),
    { numRuns: 1_000 }
  )
})

test('JSON that is nearly a summary is refused or fits', () => {
  const texts = fc.sample(anyFullHandoff, { seed: 3, numRuns: 40 }).map(({ guide, name, madeAt, revision, ...parts }) => {
    return encoded(caseOf(parts, name ?? ''), { madeAt, revision })
  })
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 1e300, -1, '9999-12-31T23:59:59.999Z'))
  const other = fc.tuple(fc.constantFrom(...texts), fc.nat(), anything).map(([text, index, value]) => withOther(text, index, value))
  const letters = fc.constantFrom('', '"', '{', '}', ',', '0', '9', '\\', '\u202e', 'a', '-')
  const mutated = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), letters)
    .map(([text, at, letter]) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1))
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(other, mutated), (text) => {
      const received = decode(text)
      outcomes.add('problem' in received ? received.problem : received.gone.length > 0 ? 'some gone' : 'whole')
      return faultsOf(received).length === 0
    }),
    { seed: 1, numRuns: 4_000 }
  )
  expect([...outcomes].sort()).toEqual(['damaged', 'newer', 'other-guide', 'some gone', 'whole'])
})

/** The JSON text with one of its values, at any depth, replaced. */
function withOther(text: string, index: number, other: unknown): string {
  let count = 0
  JSON.parse(text, () => void count++)
  let visited = 0
  return JSON.stringify(JSON.parse(text, (_, value) => (visited++ === index % count ? other : value))) ?? ''
}
