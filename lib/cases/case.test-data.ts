import fc from 'fast-check'
import { type Case, emptyProgress, type Progress } from '#lib/guide/case.ts'

/** Test support: an empty case of a guide "g", unless something else is asked for. */
export function someCase(progress: Partial<Progress> = {}, more: Partial<Omit<Case, 'progress'>> = {}): Case {
  return {
    format: 1,
    id: 'c',
    guide: 'g',
    revision: 1,
    name: '',
    createdAt: 0,
    changedAt: 0,
    values: {},
    recent: {},
    ...more,
    progress: { ...emptyProgress, ...progress }
  }
}

const ids = fc.constantFrom('symptom', 'heartbeat', '__proto__', 'constructor')
const at = fc.nat()
const record = <T>(value: fc.Arbitrary<T>) => fc.array(fc.tuple(ids, value)).map((entries) => Object.fromEntries(entries))
const marks = fc.record({ state: fc.constantFrom('confirmed', 'not-met', 'not-applicable'), revision: fc.nat(9), at })

/** Test support: any progress, awkward ids included. */
export const anyProgress = fc.record({
  trail: fc.array(fc.record({ step: ids, choice: ids, at })),
  remembered: record(fc.string()),
  prerequisites: record(marks),
  notes: record(fc.string()),
  signals: record(at),
  evidence: record(fc.record({ have: fc.boolean(), text: fc.string() }))
}) as fc.Arbitrary<Progress>
