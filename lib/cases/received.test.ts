import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type Case, emptyProgress, type Mark, type Progress, type Trail } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { compareProgress } from '#lib/handoff/compare-progress.ts'
import { anyFullHandoff } from '#lib/handoff/handoff.test-data.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'
import { anyProgress, someCase } from './case.test-data.ts'
import { applyDeed, type Deed, undo } from './deeds.ts'
import { readCase } from './read-case.ts'
import { addHandoff, caseFromHandoff, type Picks, replaceWithHandoff } from './received.ts'

const parts = ['prerequisites', 'notes', 'signals', 'evidence'] as const
const ids = ['symptom', 'heartbeat', 'constructor', 'to-string']
const handoff: Handoff = { guide: 'g', revision: 1, madeAt: moment(9), trail: [], prerequisites: {} }
const mark: Mark = { state: 'confirmed', revision: 1, at: moment(1) }

/** Someone's progress as it is handed off: parts that hold nothing are absent. */
function handedOff({ notes, ...progress }: Progress, withTyped: boolean): Handoff {
  const { trail, prerequisites, signals, evidence } = progress
  const seen = Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ''))
  const typed = Object.entries({ notes: seen, signals, evidence }).filter(([, part]) => Object.keys(part).length > 0)
  return { ...handoff, trail, prerequisites, ...(withTyped ? Object.fromEntries(typed) : {}) }
}

type Pair = { mine: Progress; theirs: Handoff }

/** My progress and a hand-off: half of the trails begin alike. */
const anyPair: fc.Arbitrary<Pair> = fc
  .tuple(anyProgress, anyProgress, fc.boolean(), fc.constantFrom('apart', 'continued', 'shorter'), fc.nat(3))
  .map(([mine, theirs, withTyped, kind, length]) => {
    const later = mine.trail.map((answer) => ({ ...answer, at: answer.at + 5 }))
    const trails = { apart: theirs.trail, continued: [...later, ...theirs.trail], shorter: later.slice(0, length) }
    return { mine, theirs: handedOff({ ...theirs, trail: trails[kind as keyof typeof trails] }, withTyped) }
  })
const anyPicks: fc.Arbitrary<Picks> = fc.record({ prerequisites: fc.subarray(ids), notes: fc.subarray(ids) }, { requiredKeys: [] })

const add = (theirs: Handoff, picks: Picks = {}, id = 'added') => addHandoff(theirs, picks, 5, id)
const replace = (theirs: Handoff, id = 'replaced') => replaceWithHandoff(theirs, 5, id)
const after = (mine: Partial<Progress>, deed: Deed) => applyDeed(someCase(mine), deed)
const reloaded = (c: Case) => readCase(JSON.stringify(c)).found as Case
const typedSince = (c: Case, notes: Record<string, string>): Case => ({
  ...c,
  progress: { ...c.progress, notes: { ...c.progress.notes, ...notes } }
})

const answers = (trail: Trail) => trail.map(({ step, choice }) => `${step} ${choice}`)
const isBeginningOf = (trail: Trail, other: Trail) =>
  trail.length <= other.length && answers(trail).every((answer, index) => answer === answers(other)[index])
const isSaid = (value: unknown) => value !== undefined && value !== ''
const entry = (record: Readonly<Record<string, unknown>> | undefined, id: string) => new Map(Object.entries(record ?? {})).get(id)

test('adding again changes nothing, whatever is picked, and takes no undo away', () => {
  fc.assert(
    fc.property(anyPair, anyPicks, ({ mine, theirs }, picks) => {
      const once = after(mine, add(theirs, picks))
      expect(add(theirs, picks, 'again').change(once)).toBe(once)
      const stored = reloaded(once)
      expect(add(theirs, picks, 'again').change(stored)).toBe(stored)
      expect(applyDeed(once, add(theirs, picks, 'again')).undo).toBe(once.undo)
    })
  )
})

test('adding loses no answer, mark, note, signal or piece of evidence of mine', () => {
  fc.assert(
    fc.property(anyPair, ({ mine, theirs }) => {
      const { progress } = after(mine, add(theirs))
      expect(progress.trail.slice(0, mine.trail.length)).toEqual(mine.trail)
      for (const part of [...parts, 'remembered'] as const) {
        const said = Object.entries(mine[part]).filter(([, value]) => isSaid(value))
        expect(said.map(([id]) => [id, entry(progress[part], id)])).toEqual(said)
      }
    })
  )
})

test('adding takes what I have nothing for and what I pick, and nothing else', () => {
  fc.assert(
    fc.property(anyPair, anyPicks, ({ mine, theirs }, picks) => {
      const { progress } = after(mine, add(theirs, picks))
      for (const part of parts) {
        const picked = part === 'prerequisites' || part === 'notes' ? (picks[part] ?? []) : []
        const expected = ids.map((id) => {
          const [own, other] = [entry(mine[part], id), entry(theirs[part], id)]
          return isSaid(other) && (!isSaid(own) || picked.includes(id)) ? other : own
        })
        expect(
          ids.map((id) => entry(progress[part], id)),
          part
        ).toEqual(expected)
      }
    })
  )
})

test('theirs continues my trail only where mine is its beginning', () => {
  fc.assert(
    fc.property(anyPair, ({ mine, theirs }) => {
      const { trail } = after(mine, add(theirs)).progress
      const further = isBeginningOf(mine.trail, theirs.trail) ? theirs.trail.slice(mine.trail.length) : []
      expect(trail).toEqual([...mine.trail, ...further])
    })
  )
})

test('answers that continue mine are earlier answers later, and none of mine changes', () => {
  const [first, second, third] = [
    { step: 'symptom', choice: 'connection', at: moment(1) },
    { step: 'heartbeat', choice: 'stopped', at: moment(2) },
    { step: 'restart', choice: 'done', at: moment(3) }
  ] as const
  const mine = { trail: [first], remembered: { symptom: 'connection', heartbeat: 'healthy' } }
  expect(after(mine, add({ ...handoff, trail: [first, second, third] })).progress.remembered).toEqual({
    symptom: 'connection',
    heartbeat: 'healthy',
    restart: 'done'
  })
  expect(after(mine, add({ ...handoff, trail: [second, third] })).progress.remembered).toEqual(mine.remembered)
})

test('after adding, nothing is left that the comparison calls only theirs', () => {
  const each = Object.fromEntries(ids.map((id) => [id, { choices: {} }]))
  const revisions = Object.fromEntries(ids.map((id) => [id, { revision: 3 }]))
  fc.assert(
    fc.property(anyPair, ({ mine, theirs }) => {
      const { prerequisites, notes, trail } = compareProgress(
        { steps: each, outcomes: {}, prerequisites: revisions },
        after(mine, add(theirs)).progress,
        theirs
      )
      expect([...prerequisites, ...notes].filter(({ kind }) => kind === 'only-theirs')).toEqual([])
      expect(trail.kind).not.toBe('theirs-continues')
    })
  )
})

test('replacing takes theirs, leaves what was not passed on, and keeps my answers as earlier ones', () => {
  fc.assert(
    fc.property(anyPair, ({ mine, theirs }) => {
      const { remembered, ...progress } = after(mine, replace(theirs)).progress
      const { remembered: earlier, ...kept } = mine
      const { guide, revision, madeAt, ...passedOn } = theirs
      expect(progress).toEqual({ ...kept, ...passedOn })
      const shared = mine.trail.findIndex((_, index) => !isBeginningOf(mine.trail.slice(0, index + 1), theirs.trail))
      const cut = shared < 0 ? [] : mine.trail.slice(shared)
      const given = (trail: Trail, id: string) => trail.findLast(({ step }) => step === id)?.choice
      const expected = ids.map((id) => given(cut, id) ?? entry(earlier, id) ?? given(theirs.trail, id))
      expect(ids.map((id) => entry(remembered, id))).toEqual(expected)
    })
  )
})

test('replacing again changes nothing, and takes no undo away', () => {
  fc.assert(
    fc.property(anyPair, ({ mine, theirs }) => {
      const once = after(mine, replace(theirs))
      expect(replace(theirs, 'again').change(once)).toBe(once)
    })
  )
})

test('replacing or adding is undone to what was before, also after a reload', () => {
  const deeds = fc
    .tuple(anyPair, anyPicks)
    .chain(([{ mine, theirs }, picks]) =>
      fc.constantFrom(replace(theirs, 'it'), add(theirs, picks, 'it')).map((deed) => ({ mine, deed }))
    )
  fc.assert(
    fc.property(deeds, ({ mine, deed }) => {
      const done = after(mine, deed)
      for (const c of [done, reloaded(done)]) {
        const undone = applyDeed(c, undo('it', 6))
        expect(undone.progress).toEqual(mine)
        expect(undone.undo).toBeUndefined()
      }
    }),
    { numRuns: 200 }
  )
})

test('what was typed, found and collected since a replace survives its undo', () => {
  const replaced = after(
    { notes: { symptom: 'mine', heartbeat: 'mine, too' }, signals: { old: moment(1) }, evidence: { log: { have: false } } },
    replace({
      ...handoff,
      notes: { symptom: 'theirs', licence: 'theirs' },
      signals: { old: moment(1), new: moment(2) },
      evidence: { log: { have: true } }
    })
  )
  const { notes, signals, evidence } = replaced.progress
  const since = {
    ...replaced.progress,
    notes: { ...notes, licence: 'theirs and mine', policy: 'typed since' },
    signals: { ...signals, found: moment(3) },
    evidence: { ...evidence, screenshot: { have: true } }
  }
  for (const c of [{ ...replaced, progress: since }, reloaded({ ...replaced, progress: since })]) {
    expect(applyDeed(c, undo('replaced', 6)).progress).toEqual({
      ...emptyProgress,
      notes: { symptom: 'mine', heartbeat: 'mine, too', licence: 'theirs and mine', policy: 'typed since' },
      signals: { old: moment(1), found: moment(3) },
      evidence: { log: { have: false }, screenshot: { have: true } }
    })
  }
})

test('notes typed since stay, unless the deed removed a note of mine there', () => {
  const anyDeed = fc.tuple(anyPair, fc.boolean(), fc.constantFrom(...ids))
  fc.assert(
    fc.property(anyDeed, ([{ mine, theirs }, isReplaced, id]) => {
      const done = after(mine, isReplaced ? replace(theirs, 'it') : add(theirs, {}, 'it'))
      const undone = applyDeed(typedSince(reloaded(done), Object.fromEntries([[id, 'typed since']])), undo('it', 6)).progress.notes
      const removed = isReplaced && theirs.notes && Object.hasOwn(mine.notes, id) && !Object.hasOwn(theirs.notes, id)
      expect(entry(undone, id)).toBe(removed ? entry(mine.notes, id) : 'typed since')
      const others = ids.filter((other) => other !== id)
      expect(others.map((other) => entry(undone, other))).toEqual(others.map((other) => entry(mine.notes, other)))
    })
  )
})

test('another deed since is not taken back with it', () => {
  const replaced = after({ prerequisites: { symptom: mark } }, replace({ ...handoff, notes: { symptom: 'x' } }))
  const added = applyDeed(replaced, add({ ...handoff, notes: { heartbeat: 'y' } }, {}, 'since'))
  expect(applyDeed(added, undo('replaced', 6)).progress).toEqual(added.progress)
  expect(applyDeed(added, undo('since', 6)).progress).toEqual(replaced.progress)
})

test('a case made of a hand-off holds what came, and nothing else', () => {
  fc.assert(
    fc.property(anyFullHandoff, (theirs) => {
      const { guide, revision, madeAt, name = '', ...passedOn } = theirs
      const { remembered, ...progress } = emptyProgress
      const made = caseFromHandoff(theirs, 'preview', moment(7))
      expect(made).toEqual({
        ...{ format: 1, id: 'preview', guide, revision, name, createdAt: moment(7), changedAt: moment(7), values: {}, recent: {} },
        progress: {
          ...progress,
          ...passedOn,
          remembered: Object.fromEntries(passedOn.trail.map(({ step, choice }) => [step, choice]))
        }
      })
      expect(made).not.toHaveProperty('undo')
      expect(reloaded(made)).toEqual(made)
      expect(handoffOf(made, { revision, madeAt, withNotes: true })).toEqual(theirs)
    })
  )
})

test('what came with names every object carries is kept under just these names', () => {
  const notes = { constructor: 'y' }
  for (const deed of [add({ ...handoff, notes }), replace({ ...handoff, notes })]) {
    const { progress } = reloaded(after({}, deed))
    expect(Object.entries(progress.notes)).toEqual(Object.entries(notes))
    expect(Object.getPrototypeOf(progress.notes)).toBe(Object.prototype)
  }
})
