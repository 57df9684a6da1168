import fc from 'fast-check'
import { moment } from '#lib/guide/moment.test-data.ts'
import { someCase } from './case.test-data.ts'
import {
  backKey,
  binKey,
  caseKey,
  deedsKey,
  earlyTapsKey,
  overflowKey,
  preferencesKey,
  previewKey,
  tabKey
} from './storage-keys.ts'

// Test support: what an extension, another version, or a person with the developer tools may have left in a storage.

const at1e300 = { at: 1e300 }

/** Texts of a guide that break readers which trust them, each under a name. */
export function poisonsOf(guide: string): [name: string, text: string][] {
  const whole = { ...someCase({ trail: [{ step: 'symptom', choice: 'connection', at: moment(1) }] }), guide }
  const tap = { id: '1', guide, at: moment(0) }
  return Object.entries({
    nothing: null,
    number: 5,
    text: 'text',
    list: [null],
    object: {},
    'guide constructor': { ...whole, guide: 'constructor' },
    'guide __proto__': { ...whole, guide: '__proto__' },
    'no progress': { ...whole, progress: null },
    'progress a list': { ...whole, progress: [] },
    'trail null': { ...whole, progress: { trail: null } },
    'trail a text': { ...whole, progress: { trail: 'symptom' } },
    'trail of null': { ...whole, progress: { trail: [null] } },
    'trail of another time': { ...whole, progress: { trail: [{ step: 'symptom', choice: 'connection', ...at1e300 }] } },
    'prerequisites null': { ...whole, progress: { ...whole.progress, prerequisites: null } },
    'mark null': { ...whole, progress: { prerequisites: { licence: null } } },
    'mark of another time': { ...whole, progress: { prerequisites: { licence: { state: 'confirmed', revision: 1, ...at1e300 } } } },
    'signals of another time': { ...whole, progress: { signals: { '31008': -1e300 } } },
    'notes of numbers': { ...whole, progress: { notes: { symptom: 5 } } },
    'evidence null': { ...whole, progress: { evidence: { description: null } } },
    'values null': { ...whole, values: null },
    'undo null': { ...whole, undo: { deed: null, before: null } },
    'undo of nonsense': { ...whole, undo: { deed: 'x', before: { trail: 5, notes: [] }, brought: 7 } },
    'changed in another time': { ...whole, changedAt: 1e300 },
    'begun in another time': { ...whole, createdAt: -1e300 },
    'archived in another time': { ...whole, archivedAt: 1e300 },
    'tap without fields': [tap],
    'tap of null': [{ ...tap, prerequisite: null, state: 5, revision: 'x' }],
    'tap with a graph of nonsense': [{ ...tap, step: 'symptom', choice: 'connection', graph: { start: 'a', steps: 5 } }],
    'tap of a choice that every object carries': [
      { ...tap, step: 'constructor', choice: 'constructor', graph: { start: 'a', steps: { constructor: null } } }
    ],
    'preferences of nonsense': { theme: 5, locale: ['en'] },
    'preferences of names every object carries': { theme: 'constructor', locale: '__proto__' }
  }).map(([name, value]) => [name, JSON.stringify(value)])
}

/** Keys of both storages that this site reads, of a guide. */
export function keysRead(guide: string): { local: string[]; session: string[] } {
  return {
    local: [caseKey + guide, `${caseKey}c`, binKey + guide, `${binKey}c`, `${deedsKey}p`, preferencesKey],
    session: [tabKey + guide, overflowKey + guide, backKey + guide, previewKey + guide, earlyTapsKey]
  }
}

const wildTime = fc.oneof(fc.constantFrom(0, -1, 1e300, 0.5), fc.nat().map(moment))
const wildId = fc.constantFrom('g', 'symptom', '__proto__', 'constructor', 'toString', '', 'A b')
const wildRecord = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(wildId, fc.oneof({ weight: 3, arbitrary: value }, fc.jsonValue()))
const wildProgress = fc.record(
  {
    trail: fc.array(fc.oneof(fc.record({ step: wildId, choice: wildId, at: wildTime }), fc.jsonValue())),
    remembered: wildRecord(wildId),
    prerequisites: wildRecord(
      fc.record({ state: fc.constantFrom('confirmed', 'not-met', 'perhaps'), revision: fc.integer(), at: wildTime })
    ),
    notes: wildRecord(fc.string({ unit: 'binary' })),
    signals: wildRecord(wildTime),
    evidence: wildRecord(fc.record({ have: fc.boolean(), text: fc.string() }))
  },
  { requiredKeys: [] }
)

/** Any text at all, and what looks like a case of guide "g" with wild values. */
export const wildText = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(...poisonsOf('g').map(([, text]) => text)),
  fc
    .record(
      {
        format: fc.constantFrom(1, 1, 1, 2),
        id: fc.constantFrom('g', 'c', '__proto__'),
        guide: fc.constantFrom('g', 'g', 'constructor'),
        revision: fc.integer(),
        name: fc.string(),
        createdAt: wildTime,
        changedAt: wildTime,
        archivedAt: wildTime,
        deletedAt: wildTime,
        values: wildRecord(fc.string()),
        recent: wildRecord(wildTime),
        progress: wildProgress,
        undo: fc.record({ deed: wildId, before: wildProgress, brought: wildProgress })
      },
      { requiredKeys: ['format', 'id', 'guide', 'createdAt', 'changedAt', 'progress'] }
    )
    .map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.record({
        id: wildId,
        at: wildTime,
        of: wildId,
        was: wildProgress,
        is: fc.oneof(wildProgress, wildRecord(wildRecord(fc.jsonValue())))
      })
    )
    .map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.record({ id: wildId, guide: wildId, at: wildTime, prerequisite: wildId, state: fc.jsonValue(), revision: fc.integer() })
    )
    .map((value) => JSON.stringify(value))
)
