import fc from 'fast-check'
import { earliestTime, latestTime } from '#lib/guide/case-fields.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import type { KnownFindings, KnownGuide } from './fit-guide.ts'

// Test support: a small guide and whatever can be handed off in it. "constructor" is a name every object carries.

export const someGuide: KnownGuide & KnownFindings = {
  id: 'vpn',
  renamed: { 'old-line': 'line-ok', 'older-line': 'line-ok', 'old-licence': 'licence', maybe: 'not-sure', 'once-a-step': 'solved' },
  steps: {
    symptom: { choices: { connection: 'line-ok', constructor: 'works-now' } },
    'line-ok': { choices: { yes: 'works-now', no: 'solved', 'not-sure': 'works-now' } },
    'works-now': { choices: { yes: 'solved', again: 'line-ok', 'cannot-test': 'symptom' } },
    constructor: { choices: { go: 'symptom' } }
  },
  outcomes: { solved: {} },
  prerequisites: { licence: { revision: 1 }, 'test-user': { revision: 3 }, 'port-443': { revision: 2 } },
  signals: { '31008': {}, constructor: {} },
  evidence: { description: {}, 'support-code': {} }
}

const pairs = Object.entries(someGuide.steps).flatMap(([step, { choices }]) =>
  Object.keys(choices).map((choice) => ({ step, choice }))
)
const notable = [someGuide.steps, someGuide.outcomes, someGuide.prerequisites].flatMap(Object.keys)

const anySecond = fc.oneof(
  // Milliseconds may be added to it.
  fc.integer({ min: earliestTime / 1000, max: latestTime / 1000 - 1 }),
  fc.integer({ min: 1_790_000_000, max: 1_790_100_000 })
)
const anyTime = anySecond.map((second) => second * 1000)

/** What someone typed: nothing hidden, never nothing. */
export const anyTypedText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'Zeile 1\n\tZeile 2',
    '__proto__',
    '","licence":"',
    'Ω 😀 👩\u200d🔧 ❤\ufe0f',
    'می\u200cخواهم'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => !hides(text))
)

function recordOf<T>(ids: readonly string[], value: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<Record<string, T>> {
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), value), { selector: ([id]) => id, minLength })
  return entries.map((all) => Object.fromEntries(all))
}

const anyTrail = fc.array(
  fc.tuple(fc.constantFrom(...pairs), anyTime).map(([pair, at]) => ({ ...pair, at })),
  { maxLength: 30 }
)
const anyMark = fc.record({
  state: fc.constantFrom('confirmed' as const, 'not-met' as const, 'not-applicable' as const),
  revision: fc.integer({ min: 1, max: 3 }),
  at: anyTime
})
const anyMarks = recordOf(Object.keys(someGuide.prerequisites), anyMark).map((marks) =>
  Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [
      id,
      { ...mark, revision: Math.min(mark.revision, mustLookup(someGuide.prerequisites, id).revision) }
    ])
  )
)

/** A hand-off of `someGuide` as a link carries it: times in whole seconds. */
export const anyHandoff: fc.Arbitrary<Handoff> = fc.record(
  {
    guide: fc.constant('vpn'),
    revision: fc.integer({ min: 1, max: 9 }),
    madeAt: anyTime,
    trail: anyTrail,
    prerequisites: anyMarks,
    notes: recordOf(notable, anyTypedText, 1)
  },
  { requiredKeys: ['guide', 'revision', 'madeAt', 'trail', 'prerequisites'] }
)

const anyName = anyTypedText.map((text) => text.replace(/\s+/g, ' ').trim()).filter((name) => name !== '' && name.length <= 100)

/** A hand-off of `someGuide` as a summary carries it. */
export const anyFullHandoff: fc.Arbitrary<Handoff> = fc
  .tuple(
    anyHandoff,
    fc.record(
      {
        name: anyName,
        signals: recordOf(Object.keys(someGuide.signals), anyTime, 1),
        evidence: recordOf(
          Object.keys(someGuide.evidence),
          fc.record({ have: fc.boolean(), text: anyTypedText }, { requiredKeys: ['have'] }),
          1
        )
      },
      { requiredKeys: [] }
    )
  )
  .map(([handoff, more]) => ({ ...handoff, ...more }))

/** What of a hand-off the guide does not have, or could not be shown; nothing where all is well. */
export function strangers(handoff: Handoff): string[] {
  const { guide, revision, madeAt, name = '', trail, prerequisites, notes = {}, signals = {}, evidence = {} } = handoff
  const marks = Object.entries(prerequisites)
  const texts = [...Object.values(notes), ...Object.values(evidence).map(({ text = '' }) => text)]
  const times = [madeAt, ...trail.map(({ at }) => at), ...marks.map(([, { at }]) => at), ...Object.values(signals)]
  const states = ['confirmed', 'not-met', 'not-applicable']
  const parts = ['guide', 'revision', 'madeAt', 'name', 'trail', 'prerequisites', 'notes', 'signals', 'evidence']
  return [
    ...Object.keys(handoff).filter((key) => !parts.includes(key)),
    ...(guide === someGuide.id && Number.isInteger(revision) ? [] : ['guide']),
    ...trail.filter(({ step, choice }) => !pairs.some((pair) => pair.step === step && pair.choice === choice)).map(String),
    ...marks
      .filter(
        ([id, mark]) => !((lookup(someGuide.prerequisites, id)?.revision ?? -1) >= mark.revision && states.includes(mark.state))
      )
      .map(String),
    ...Object.keys(notes).filter((id) => !notable.includes(id)),
    ...Object.keys(signals).filter((id) => !Object.keys(someGuide.signals).includes(id)),
    ...Object.keys(evidence).filter((id) => !Object.hasOwn(someGuide.evidence, id)),
    ...texts.filter((text) => typeof text !== 'string' || text.length > 20_000 || hides(text)),
    ...(/[\n\t]/.test(name) || hides(name) ? ['name'] : []),
    ...times.filter((at) => !(Number.isInteger(at) && at >= earliestTime && at <= latestTime)).map(String)
  ]
}

const rangesOf = (ranges: string) => ranges.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))

/** Code points, from and to: written down apart from the patterns that take them out. */
const hiddenRanges = [
  ...rangesOf(
    '0-8 b-1f 7f-9f ad-ad 34f-34f 61c-61c 115f-1160 17b4-17b5 180e-180e 200b-200b 200e-200f 2028-202e 2060-206f 3164-3164'
  ),
  ...rangesOf('d800-dfff feff-feff ffa0-ffa0 fff0-fffb 1bca0-1bca3 1d173-1d17a e0000-e00ff e01f0-e0fff')
]
const shapingRanges = rangesOf('180b-180d 180f-180f 200c-200d fe00-fe0f e0100-e01ef')

/** Whether a text holds something that cannot be seen, or that makes it look other than it is. */
function hides(text: string): boolean {
  const letters = [...text]
  return letters.some((letter, index) => {
    const code = letter.codePointAt(0) ?? 0
    const isIn = (ranges: number[][]) => ranges.some(([from = 0, to = 0]) => code >= from && code <= to)
    const hasNothingToShape = (letters[index - 1]?.codePointAt(0) ?? 0) < 128
    return isIn(hiddenRanges) || (isIn(shapingRanges) && hasNothingToShape)
  })
}
