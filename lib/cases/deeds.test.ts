import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Graph } from '#lib/guide/types.ts'
import { anyProgress, someCase } from './case.test-data.ts'
import { collect } from './collect.ts'
import { answer, applyDeed, type Deed, fillIn, mark, note, reset, rewind, undo } from './deeds.ts'
import { markOf } from './mark-of.ts'

const graph: Graph = {
  start: 'a',
  steps: { a: { choices: { go: 'b', skip: 'c' } }, b: { choices: { go: 'c' } }, c: { choices: { again: 'a', end: 'o' } } },
  outcomes: { o: { kind: 'solved' } }
}

const given = (...answers: [step: string, choice: string][]) =>
  answers.reduce((c, [step, choice], at) => applyDeed(c, answer(graph, step, choice, at)), someCase())
const steps = (c: ReturnType<typeof given>) => c.progress.trail.map(({ step, choice }) => `${step} ${choice}`)

test('an answer at the head is appended', () => {
  expect(steps(given(['a', 'go'], ['b', 'go']))).toEqual(['a go', 'b go'])
})

test('an answer at the head is appended in a second round of a loop, too', () => {
  expect(steps(given(['a', 'go'], ['b', 'go'], ['c', 'again'], ['a', 'skip']))).toEqual(['a go', 'b go', 'c again', 'a skip'])
})

test('an answer elsewhere in the trail cuts from its last occurrence, and what was cut stays remembered', () => {
  const c = given(['a', 'go'], ['b', 'go'], ['c', 'again'], ['a', 'go'], ['b', 'go'], ['a', 'skip'])
  expect(steps(c)).toEqual(['a go', 'b go', 'c again', 'a skip'])
  expect(c.progress.remembered).toEqual({ a: 'skip', b: 'go', c: 'again' })
})

test('an answer at a step opened by link is appended', () => {
  expect(steps(given(['a', 'go'], ['c', 'end']))).toEqual(['a go', 'c end'])
})

test('marking says what holds, and no state takes the mark away', () => {
  const marked = applyDeed(someCase(), mark('licence', 'not-met', 3, 7))
  expect(marked.progress.prerequisites).toEqual({ licence: { state: 'not-met', revision: 3, at: 7 } })
  expect(applyDeed(marked, mark('licence', undefined, 3, 8)).progress.prerequisites).toEqual({})
})

test('a confirmed prerequisite that asks for more since is changed', () => {
  const { progress } = applyDeed(someCase(), mark('licence', 'confirmed', 1, 7))
  expect(markOf(progress, 'licence', 1).isChanged).toBe(false)
  expect(markOf(progress, 'licence', 2).isChanged).toBe(true)
  expect(markOf(progress, 'constructor', 2)).toEqual({ mark: undefined, isChanged: false })
})

test('rewinding goes back to before an answer and remembers what is cut', () => {
  const walked = given(['a', 'go'], ['b', 'go'], ['c', 'end'])
  const c = applyDeed(walked, rewind({ step: 'b', choice: 'go', at: 1 }, 9))
  expect(steps(c)).toEqual(['a go'])
  expect(c.progress.remembered).toEqual({ a: 'go', b: 'go', c: 'end' })
})

test('undo restores only what the last deed changed', () => {
  const noted = { ...given(['a', 'go'], ['b', 'go']), name: 'server 1' }
  const c = applyDeed(noted, rewind({ step: 'a', choice: 'go', at: 0 }, 9, 'rewound'))
  const withNote = { ...c, progress: { ...c.progress, notes: { a: 'typed since' } } }
  const undone = applyDeed(withNote, undo('rewound', 10))
  expect(steps(undone)).toEqual(['a go', 'b go'])
  expect(undone.progress.notes).toEqual({ a: 'typed since' })
  expect(undone.undo).toBeUndefined()
})

test('starting over empties everything, and undo brings everything back', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const empty = applyDeed(someCase(progress), reset(1, 'emptied'))
      expect(empty.progress).toEqual(someCase().progress)
      expect(applyDeed(empty, undo('emptied', 2)).progress).toEqual(progress)
    })
  )
})

test('what is filled in belongs to the case and not to its progress; emptying takes it away', () => {
  const filled = applyDeed(given(['a', 'go']), fillIn('namespace', 'contoso', 5))
  expect(filled.values).toEqual({ namespace: 'contoso' })
  expect(filled.progress).toEqual(given(['a', 'go']).progress)
  expect(applyDeed(filled, reset(6)).values).toEqual({ namespace: 'contoso' })
  expect(applyDeed(filled, fillIn('namespace', '', 7)).values).toEqual({})
})

test('any deed applied twice changes nothing more', () => {
  const deed = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((step): Deed => answer(graph, step, 'go', 5)),
    fc.constantFrom('confirmed' as const, undefined).map((state): Deed => mark('licence', state, 1, 5)),
    fc.nat(5).map((at): Deed => rewind({ step: 'symptom', choice: 'go', at }, 5)),
    fc.constant(undo('other', 5)),
    fc.constant(reset(5))
  )
  fc.assert(
    fc.property(anyProgress, deed, (progress, each) => {
      const once = applyDeed(someCase(progress), each)
      expect(applyDeed(once, each)).toBe(once)
    })
  )
})

test('a case forgets which deeds it holds after ten seconds', () => {
  const c = applyDeed(applyDeed(someCase(), reset(0, 'old')), reset(30_000, 'new'))
  expect(c.recent).toEqual({ new: 30_000 })
})

test('undo names a deed: another deed since is not taken back', () => {
  const first = applyDeed(someCase(), mark('licence', 'confirmed', 1, 1, 'first'))
  const second = applyDeed(first, mark('test-user', 'confirmed', 1, 2, 'second'))
  expect(applyDeed(second, undo('first', 3)).progress).toEqual(second.progress)
  expect(applyDeed(second, undo('second', 3)).progress).toEqual(first.progress)
})

test('the same answer given twice in a row is one answer', () => {
  const once = given(['a', 'go'], ['b', 'go'])
  expect(applyDeed(once, answer(graph, 'b', 'go', 9)).progress).toEqual(once.progress)
})

test('the same answer given again anywhere in the trail cuts nothing, and leaves undo as it was', () => {
  const walked = given(['a', 'go'], ['b', 'go'], ['c', 'again'], ['a', 'go'], ['b', 'go'])
  for (const step of ['a', 'b']) {
    const again = applyDeed(walked, answer(graph, step, 'go', 9))
    expect(again.progress).toEqual(walked.progress)
    expect(again.undo).toEqual(walked.undo)
  }
})

test('at the head the answer of the round before is a new answer', () => {
  expect(steps(given(['a', 'go'], ['b', 'go'], ['c', 'again'], ['a', 'go']))).toEqual(['a go', 'b go', 'c again', 'a go'])
})

test('another answer that leads to the same place cuts as any other does', () => {
  const twoWays: Graph = { ...graph, steps: { ...graph.steps, b: { choices: { go: 'c', untested: 'c' } } } }
  const walked = given(['a', 'go'], ['b', 'go'], ['c', 'again'])
  expect(steps(applyDeed(walked, answer(twoWays, 'b', 'untested', 9)))).toEqual(['a go', 'b untested'])
})

test('after a changed answer the ones that were cut can be given again one by one', () => {
  const walked = given(['a', 'go'], ['b', 'go'], ['c', 'end'])
  let c = applyDeed(walked, answer(graph, 'a', 'skip', 9))
  expect(steps(c)).toEqual(['a skip'])
  c = applyDeed(c, answer(graph, 'c', c.progress.remembered.c ?? '', 10))
  expect(steps(c)).toEqual(['a skip', 'c end'])
  c = applyDeed(c, answer(graph, 'a', 'go', 11))
  for (const step of ['b', 'c']) c = applyDeed(c, answer(graph, step, c.progress.remembered[step] ?? '', 12))
  expect(steps(c)).toEqual(['a go', 'b go', 'c end'])
})

const anyAnswers = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('go', 'skip', 'again', 'end')), {
  maxLength: 12
})

test('no answer is ever lost: each step that was answered stands in the trail or is remembered, and undo brings the trail back', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('a', 'b', 'c'), fc.constantFrom('go', 'skip', 'again'), (answers, step, choice) => {
      const walked = given(...answers)
      const c = applyDeed(walked, answer(graph, step, choice, 90, 'changed'))
      const remembered = Object.entries(walked.progress.remembered).filter(([each]) => each !== step)
      expect(Object.entries(c.progress.remembered)).toEqual(expect.arrayContaining(remembered))
      expect(c.progress.trail.at(-1)?.step === step || c.progress === walked.progress).toBe(true)
      if (c.progress !== walked.progress) expect(applyDeed(c, undo('changed', 91)).progress).toEqual(walked.progress)
    })
  )
})

test('an earlier round is changed by going back to before its answer, and undo brings the later rounds back', () => {
  const walked = given(['a', 'go'], ['b', 'go'], ['c', 'again'], ['a', 'skip'], ['c', 'again'])
  const c = applyDeed(walked, rewind({ step: 'a', choice: 'go', at: 0 }, 9, 'rewound'))
  expect(steps(c)).toEqual([])
  expect(c.progress.remembered).toEqual({ a: 'skip', b: 'go', c: 'again' })
  expect(steps(applyDeed(c, answer(graph, 'a', 'skip', 10)))).toEqual(['a skip'])
  expect(steps(applyDeed(c, undo('rewound', 10)))).toEqual(steps(walked))
})

test('a note is kept by what it is about, without being a deed to undo; an empty text takes it away', () => {
  const before = given(['a', 'go'])
  const noted = applyDeed(before, note('a', 'seen twice', 5))
  expect(noted.progress.notes).toEqual({ a: 'seen twice' })
  expect(noted.undo).toEqual(before.undo)
  expect(applyDeed(noted, note('a', '', 6)).progress.notes).toEqual({})
})

test('what is collected is kept with what was found; neither leaves nothing', () => {
  const have = applyDeed(someCase(), collect('support-code', { have: true }, 1))
  expect(have.progress.evidence).toEqual({ 'support-code': { have: true } })
  const found = applyDeed(have, collect('support-code', { have: false, text: 'SID 12' }, 2))
  expect(found.progress.evidence).toEqual({ 'support-code': { have: false, text: 'SID 12' } })
  expect(found.undo).toBeUndefined()
  expect(applyDeed(found, collect('support-code', { have: false, text: '' }, 3)).progress.evidence).toEqual({})
})

test('undo takes back no note typed since, whatever the deed was', () => {
  const before = applyDeed(given(['a', 'go'], ['b', 'go']), note('a', 'first', 5))
  const deeds = [
    answer(graph, 'c', 'end', 6, 'done'),
    answer(graph, 'a', 'skip', 6, 'done'),
    mark('licence', 'confirmed', 1, 6, 'done'),
    rewind({ step: 'b', choice: 'go', at: 1 }, 6, 'done'),
    reset(6, 'done')
  ]
  for (const each of deeds) {
    const since = [note('b', 'typed since', 7), collect('support-code', { have: true, text: 'found since' }, 7)]
    const undone = applyDeed([each, ...since].reduce(applyDeed, before), undo('done', 8))
    expect(undone.progress).toEqual({
      ...before.progress,
      notes: { a: 'first', b: 'typed since' },
      evidence: { 'support-code': { have: true, text: 'found since' } }
    })
  }
})

test('a note changed since stays after undo, unless the deed had removed it', () => {
  const before = applyDeed(given(['a', 'go']), note('a', 'first', 5))
  const changed = [mark('licence', 'confirmed', 1, 6, 'done'), note('a', 'second', 7), undo('done', 8)]
  expect(changed.reduce(applyDeed, before).progress.notes).toEqual({ a: 'second' })
  const removed = [reset(6, 'done'), note('a', 'second', 7), undo('done', 8)]
  expect(removed.reduce(applyDeed, before).progress.notes).toEqual({ a: 'first' })
})
