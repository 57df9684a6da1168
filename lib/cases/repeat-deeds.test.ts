import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Case } from '#lib/guide/case.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import type { Graph } from '#lib/guide/types.ts'
import { someCase } from './case.test-data.ts'
import { createCaseStorage } from './case-storage.ts'
import { answer, applyDeed, type Deed, fillIn, mark, note, reset, rewind, undo } from './deeds.ts'
import { memoryStorage } from './memory-storage.test-data.ts'
import { repeatDeeds } from './repeat-deeds.ts'
import { caseKey, deedsKey } from './storage-keys.ts'

const key = `${caseKey}g`
const graph: Graph = { start: 'a', steps: { a: { choices: { go: 'b' } }, b: { choices: { go: 'a' } } }, outcomes: {} }

function openTab(local: Storage, now = () => moment(0)) {
  const tab = createCaseStorage({
    ...{ guide: 'g', revision: 1, renamed: {}, local: () => local, session: memoryStorage, memory: new Map(), now },
    onOthers: () => repeatDeeds(local, now())
  })
  tab.load()
  return tab
}

const stored = (local: Storage) => openTab(local).load().current
const marks = (c: Case | undefined) =>
  Object.fromEntries(Object.entries(c?.progress.prerequisites ?? {}).map(([id, { state }]) => [id, state]))

test('a deed of a tab that was closed at once is done again where another tab has written over it', () => {
  const local = memoryStorage()
  const other = openTab(local)
  other.update(mark('a', 'confirmed', 1, moment(0)))
  const seen = local.getItem(key) ?? ''
  openTab(local).update(mark('licence', 'confirmed', 1, moment(1)))
  local.setItem(key, seen)
  other.update(mark('b', 'confirmed', 1, moment(2)))
  other.refresh()
  expect(marks(other.refresh().current)).toEqual({ a: 'confirmed', licence: 'confirmed', b: 'confirmed' })
  expect(marks(stored(local))).toEqual({ a: 'confirmed', licence: 'confirmed', b: 'confirmed' })
})

test('what every deed does is done again as it was done, and doing it again changes nothing', () => {
  const before = [
    answer(graph, 'a', 'go', moment(0), 'first'),
    mark('licence', 'confirmed', 1, moment(1), 'marked'),
    note('a', 'one', moment(2)),
    fillIn('namespace', 'contoso', moment(3))
  ].reduce(applyDeed, someCase({}, { id: 'g' }))
  const deeds: Deed[] = [
    answer(graph, 'b', 'go', moment(10)),
    answer(graph, 'a', 'other', moment(10)),
    mark('licence', 'not-met', 2, moment(10)),
    mark('licence', undefined, 1, moment(10)),
    mark('test-user', 'confirmed', 1, moment(10)),
    note('a', 'two', moment(10)),
    note('a', '', moment(10)),
    fillIn('namespace', '', moment(10)),
    fillIn('host', 'dc01', moment(10)),
    rewind({ step: 'a', choice: 'go', at: moment(0) }, moment(10)),
    undo('marked', moment(10)),
    reset(moment(10))
  ]
  for (const deed of deeds) {
    const local = memoryStorage()
    const text = JSON.stringify(before)
    local.setItem(key, text)
    const { current } = openTab(local).update(deed)
    local.setItem(key, text)
    expect(repeatDeeds(local, moment(11))).toBe(true)
    const { undo: _, ...expected } = current as Case
    const { undo: none, ...again } = JSON.parse(local.getItem(key) ?? '') as Case
    expect(again).toEqual(expected)
    expect(none).toBeUndefined()
    expect(repeatDeeds(local, moment(11))).toBe(false)
  }
})

test('a deed that may be in the case already is not done again', () => {
  const local = memoryStorage()
  openTab(local).update(mark('licence', 'confirmed', 1, moment(0)))
  const other = openTab(local, () => moment(60_000))
  other.update(mark('licence', undefined, 1, moment(60_000)))
  expect(Object.keys(other.load().current?.recent ?? {})).toHaveLength(1)
  expect(repeatDeeds(local, moment(60_000))).toBe(false)
  expect(marks(stored(local))).toEqual({})
})

test('what all tabs have seen is thrown away after ten seconds', () => {
  const local = memoryStorage()
  openTab(local).update(mark('licence', 'confirmed', 1, moment(0)))
  repeatDeeds(local, moment(9_000))
  expect(Array.from({ length: local.length }, (_, i) => local.key(i)).some((key) => key?.startsWith(deedsKey))).toBe(true)
  repeatDeeds(local, moment(10_001))
  expect(Array.from({ length: local.length }, (_, i) => local.key(i))).toEqual([key])
})

test('deeds of three tabs that open, close and write over each other as they like are all there in the end', () => {
  type Turn = { tab: number; what: number; overwritten: number; isClosed: boolean; isSeen: boolean }
  const turn: fc.Arbitrary<Turn> = fc.record({
    tab: fc.nat(2),
    what: fc.nat(2),
    // How many states ago another tab had read what it now writes; it hears of that sooner or later.
    overwritten: fc.nat(3),
    isClosed: fc.boolean(),
    isSeen: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
      const local = memoryStorage()
      let now = moment(0)
      const open = () => openTab(local, () => now)
      const tabs = [open(), open(), open()]
      const written: string[] = []
      const states: Record<string, string> = {}
      for (const [i, { tab, what, overwritten, isClosed, isSeen }] of turns.entries()) {
        now = moment(i * 20)
        const earlier = written.at(-1 - overwritten)
        if (earlier !== undefined) local.setItem(key, earlier)
        const state = i % 2 ? 'confirmed' : 'not-met'
        tabs[tab]?.update(mark(`t${tab}-${what}`, state, 1, now))
        states[`t${tab}-${what}`] = state
        written.push(local.getItem(key) ?? '')
        if (isClosed) tabs[tab] = open()
        // The browser has told the others what was written before; what they read from now on is not older than that.
        if (isSeen) {
          for (const each of tabs) each.refresh()
          written.splice(0, written.length, local.getItem(key) ?? '')
        }
      }
      for (const each of tabs) each.refresh()
      expect(marks(stored(local))).toEqual(states)
    }),
    { numRuns: 500 }
  )
})

test('answers that tabs give in turn while they write over each other are all in the trail, in the order they were given', () => {
  const steps = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s${i}`, { choices: { go: `s${i + 1}` } }]))
  const turn = fc.record({ tab: fc.nat(2), overwritten: fc.nat(2), isClosed: fc.boolean() })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const local = memoryStorage()
      let now = moment(0)
      const open = () => openTab(local, () => now)
      const tabs = [open(), open(), open()]
      const written: string[] = []
      for (const [i, { tab, overwritten, isClosed }] of turns.entries()) {
        now = moment(i)
        const earlier = written.at(-1 - overwritten)
        if (earlier !== undefined) local.setItem(key, earlier)
        tabs[tab]?.update(answer({ start: 's0', steps }, `s${i}`, 'go', now))
        written.push(local.getItem(key) ?? '')
        if (isClosed) tabs[tab] = open()
      }
      for (const each of tabs) each.refresh()
      expect(stored(local)?.progress.trail.map(({ at }) => at - moment(0)) ?? []).toEqual(turns.map((_, i) => i))
    }),
    { numRuns: 300 }
  )
})
