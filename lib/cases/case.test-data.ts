import fc from 'fast-check'
import { type Case, emptyProgress, type Progress } from '#lib/guide/case.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { plainText } from '#lib/guide/plain-text.ts'

/** Test support: an empty case of a guide "g", unless something else is asked for. */
export function someCase(progress: Partial<Progress> = {}, more: Partial<Omit<Case, 'progress'>> = {}): Case {
  return {
    format: 1,
    id: 'c',
    guide: 'g',
    revision: 1,
    name: '',
    createdAt: moment(0),
    changedAt: moment(0),
    values: {},
    recent: {},
    ...more,
    progress: { ...emptyProgress, ...progress }
  }
}

const ids = fc.constantFrom('symptom', 'heartbeat', 'constructor', 'to-string')
const at = fc.nat().map(moment)
const record = <T>(value: fc.Arbitrary<T>) => fc.array(fc.tuple(ids, value)).map((entries) => Object.fromEntries(entries))
const marks = fc.record({ state: fc.constantFrom('confirmed', 'not-met', 'not-applicable'), revision: fc.nat(9), at })

const anyTyped = fc.string({ unit: 'grapheme' }).map(plainText)

/** Test support: any progress, awkward ids included. */
export const anyProgress = fc.record({
  trail: fc.array(fc.record({ step: ids, choice: ids, at })),
  remembered: record(ids),
  prerequisites: record(marks),
  notes: record(anyTyped),
  signals: record(at),
  evidence: record(fc.record({ have: fc.boolean(), text: anyTyped }))
}) as fc.Arbitrary<Progress>
