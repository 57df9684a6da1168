import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { moment } from '#lib/guide/moment.test-data.ts'
import { someCase } from './case.test-data.ts'
import { createCaseStorage, type PageMemory } from './case-storage.ts'
import { mark } from './deeds.ts'
import { memoryStorage } from './memory-storage.test-data.ts'
import { repeatDeeds } from './repeat-deeds.ts'

type Tab = { local?: Storage; session?: Storage; memory?: PageMemory; now?: () => number }

const openTab = ({ local = memoryStorage(), session = memoryStorage(), memory = new Map(), now = () => moment(0) }: Tab = {}) =>
  createCaseStorage({
    guide: 'g',
    revision: 1,
    renamed: { old: 'licence' },
    local: () => local,
    session: () => session,
    memory,
    now,
    onOthers: () => repeatDeeds(local, now())
  })

const blocked = () => {
  throw new Error('SecurityError')
}

test('nothing is stored before the first deed, and the first deed begins a case', () => {
  const local = memoryStorage()
  const tab = openTab({ local })
  expect(tab.load().current).toBeUndefined()
  expect(local.length).toBe(0)
  const { current } = tab.update(mark('licence', 'confirmed', 1, moment(5)))
  expect(current).toMatchObject({
    guide: 'g',
    createdAt: moment(5),
    progress: { prerequisites: { licence: { state: 'confirmed' } } }
  })
  expect(openTab({ local }).load().current).toEqual(current)
})

test('the tab keeps its own case; a new tab takes the latest', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  local.setItem('telusur:case:old', JSON.stringify({ ...someCase(), id: 'old', changedAt: moment(1) }))
  local.setItem('telusur:case:new', JSON.stringify({ ...someCase(), id: 'new', changedAt: moment(2) }))
  session.setItem('telusur:tab:g', 'old')
  expect(openTab({ local, session }).load().current?.id).toBe('old')
  expect(openTab({ local }).load().current?.id).toBe('new')
})

test('archived cases and cases of other guides are not shown', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:a', JSON.stringify({ ...someCase(), id: 'a', archivedAt: moment(3) }))
  local.setItem('telusur:case:b', JSON.stringify({ ...someCase(), id: 'b', guide: 'other' }))
  expect(openTab({ local }).load().current).toBeUndefined()
})

test('a deed is applied to the case as another tab has left it', () => {
  const local = memoryStorage()
  const one = openTab({ local })
  const two = openTab({ local })
  one.update(mark('licence', 'confirmed', 1, moment(1)))
  const { current } = two.update(mark('test-user', 'confirmed', 1, moment(2)))
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('a deed that another tab overwrote is repeated once', () => {
  const local = memoryStorage()
  const one = openTab({ local })
  const { current: before } = one.update(mark('licence', 'confirmed', 1, moment(1)))
  const { current: lost } = one.update(mark('test-user', 'confirmed', 1, moment(2)))
  local.setItem(`telusur:case:${before?.id}`, JSON.stringify(before))
  expect(one.refresh().current?.progress).toEqual(lost?.progress)
  expect(one.refresh().current?.progress).toEqual(lost?.progress)
})

test('a deed that another tab overwrote is repeated also by a page that is opened a minute later', () => {
  const local = memoryStorage()
  const tab = openTab({ local })
  const { current: before } = tab.update(mark('licence', 'confirmed', 1, moment(0)))
  const { current: lost } = tab.update(mark('test-user', 'confirmed', 1, moment(0)))
  local.setItem(`telusur:case:${before?.id}`, JSON.stringify(before))
  expect(openTab({ local, now: () => moment(60_000) }).load().current?.progress).toEqual(lost?.progress)
})

test('blocked storage is said before the first deed, and the case lives as long as the page', () => {
  const options = {
    guide: 'g',
    revision: 1,
    renamed: {},
    local: blocked,
    session: blocked,
    memory: new Map(),
    now: () => moment(0),
    onOthers: () => {}
  }
  const tab = createCaseStorage(options)
  expect(tab.load()).toEqual({ current: undefined, problem: 'blocked' })
  tab.update(mark('licence', 'confirmed', 1, moment(1)))
  const { current, problem } = tab.update(mark('test-user', 'confirmed', 1, moment(2)))
  expect(problem).toBe('blocked')
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
  expect(createCaseStorage(options).load().current).toEqual(current)
})

test('where storage is full the tab keeps the case over a reload, and it is stored as soon as there is room', () => {
  const local = memoryStorage(600)
  const session = memoryStorage()
  local.setItem('filler', 'x'.repeat(580))
  const tab = openTab({ local, session })
  expect(tab.load().problem).toBe('full')
  tab.update(mark('licence', 'confirmed', 1, moment(1)))
  expect(openTab({ local, session }).load().current?.progress.prerequisites).toHaveProperty('licence')
  local.removeItem('filler')
  const { current, problem } = tab.update(mark('test-user', 'confirmed', 1, moment(2)))
  expect(problem).toBeUndefined()
  expect(openTab({ local }).load()).toEqual({ current, problem: undefined })
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('what the tab keeps where storage is full is said again after a reload', () => {
  const local = memoryStorage(600)
  const session = memoryStorage()
  local.setItem('filler', 'x'.repeat(400))
  openTab({ local, session }).update(mark('licence', 'confirmed', 1, moment(1)))
  expect(openTab({ local, session }).load()).toMatchObject({ current: { id: 'g' }, problem: 'full' })
})

test('a tab without a case shows none of the others, and its first deed begins one', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  local.setItem('telusur:case:g', JSON.stringify({ ...someCase(), id: 'g' }))
  session.setItem('telusur:tab:g', '')
  const tab = openTab({ local, session })
  expect(tab.load()).toEqual({ current: undefined, problem: undefined })
  const { current } = tab.update(mark('licence', 'confirmed', 1, moment(5)))
  expect(current?.id).not.toBe('g')
  expect(openTab({ local, session }).load().current).toEqual(current)
  expect(local.getItem('telusur:case:g')).toBe(JSON.stringify({ ...someCase(), id: 'g' }))
})

test('a tab that has shown a case goes on with it when another becomes the latest', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:a', JSON.stringify({ ...someCase(), id: 'a', changedAt: moment(1) }))
  const tab = openTab({ local })
  tab.load()
  local.setItem('telusur:case:b', JSON.stringify({ ...someCase(), id: 'b', changedAt: moment(2) }))
  expect(tab.refresh().current?.id).toBe('a')
  expect(tab.update(mark('licence', 'confirmed', 1, moment(3))).current?.id).toBe('a')
})

test('a deed of the case shown before is not repeated in the one shown now', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  const tab = openTab({ local, session })
  tab.update(mark('licence', 'confirmed', 1, moment(0)))
  local.setItem('telusur:case:b', JSON.stringify({ ...someCase(), id: 'b' }))
  session.setItem('telusur:tab:g', 'b')
  expect(tab.refresh().current).toEqual({ ...someCase(), id: 'b' })
})

test('a case that was deleted goes from every tab, and comes back to it', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  const tab = openTab({ local, session })
  const { current } = tab.update(mark('licence', 'confirmed', 1, moment(0)))
  local.setItem('telusur:bin:g', local.getItem('telusur:case:g') ?? '')
  local.removeItem('telusur:case:g')
  expect(tab.refresh()).toEqual({ current: undefined, problem: undefined })
  expect(tab.update(mark('test-user', 'confirmed', 1, moment(9))).current?.progress.prerequisites).not.toHaveProperty('licence')
  expect(current?.id).toBe('g')
  expect(session.getItem('telusur:tab:g')).not.toBe('g')
})

test('a case that the browser deleted is said, shown from memory, and stored again by the next deed', () => {
  const local = memoryStorage()
  const tab = openTab({ local })
  const { current } = tab.update(mark('licence', 'confirmed', 1, moment(0)))
  local.clear()
  expect(tab.refresh()).toEqual({ current, problem: 'evicted' })
  const { problem } = tab.update(mark('test-user', 'confirmed', 1, moment(5_000)))
  expect(problem).toBeUndefined()
  expect(Object.keys(openTab({ local }).load().current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('a case that the browser deleted before this page is said, too', () => {
  const session = memoryStorage()
  openTab({ session }).update(mark('licence', 'confirmed', 1, moment(0)))
  expect(openTab({ session }).load()).toEqual({ current: undefined, problem: 'evicted' })
})

test('a case of a newer version stays as it is, is said, and a case of its own is begun', () => {
  const local = memoryStorage()
  const newer = '{"format":2,"id":"g","guide":"g"}'
  local.setItem('telusur:case:g', newer)
  const tab = openTab({ local })
  expect(tab.load()).toEqual({ current: undefined, problem: 'newer' })
  expect(tab.update(mark('licence', 'confirmed', 1, moment(0)))).toMatchObject({ current: { guide: 'g' }, problem: 'newer' })
  expect(local.getItem('telusur:case:g')).toBe(newer)
})

test('of a case that lost parts the original is set aside once, and the rest goes on', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  const marks = {
    licence: { state: 'confirmed', revision: 1, at: moment(1) },
    'test-user': { state: 'perhaps', revision: 1, at: moment(1) }
  }
  const changed = JSON.stringify({ ...someCase(), progress: { ...someCase().progress, prerequisites: marks } })
  local.setItem('telusur:case:c', changed)
  const { current, problem } = openTab({ local, session, now: () => moment(77) }).load()
  expect([current?.progress.prerequisites, problem]).toEqual([{ licence: marks.licence }, 'incomplete'])
  expect(local.getItem(`telusur:aside:${moment(77)}:c`)).toBe(changed)
  expect(openTab({ local, session, now: () => moment(78) }).load()).toEqual({ current, problem: undefined })
  expect(local.length).toBe(2)
})

test('a case that cannot be read is set aside whole, and said', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:x', '{"format":1,')
  const tab = openTab({ local, now: () => moment(77) })
  expect(tab.load()).toEqual({ current: undefined, problem: 'unreadable' })
  expect(local.getItem(`telusur:aside:${moment(77)}:x`)).toBe('{"format":1,')
  expect(local.getItem('telusur:case:x')).toBeNull()
})

test('where there is no room to set it aside it stays, and the readable case is shown all the same', () => {
  const broken = `{"format":1,${'x'.repeat(300)}`
  const good = JSON.stringify({ ...someCase(), id: 'good' })
  const local = memoryStorage(broken.length + good.length + 100)
  local.setItem('telusur:case:x', broken)
  local.setItem('telusur:case:good', good)
  const { current, problem } = openTab({ local }).load()
  expect([current?.id, problem]).toEqual(['good', 'unreadable'])
  expect(local.getItem('telusur:case:x')).toBe(broken)
})

test('a case that lost parts is not written over where there is no room for the original', () => {
  const marks = { licence: { state: 'perhaps', revision: 1, at: moment(1) } }
  const changed = JSON.stringify({ ...someCase({ notes: { a: 'x'.repeat(300) } }), progress: { prerequisites: marks } })
  const local = memoryStorage(changed.length + 60)
  local.setItem('telusur:case:c', changed)
  const tab = openTab({ local })
  expect(tab.load()).toEqual({ current: undefined, problem: 'incomplete' })
  tab.update(mark('licence', 'confirmed', 1, moment(1)))
  expect(local.getItem('telusur:case:c')).toBe(changed)
})

test('two tabs that begin at once begin the same case, and no mark is lost', () => {
  const one = openTab()
  const two = openTab()
  expect(one.update(mark('licence', 'confirmed', 1, moment(1))).current?.id).toBe(
    two.update(mark('test-user', 'confirmed', 1, moment(1))).current?.id
  )
})

test('marks on a prerequisite that was renamed hold of its id of today', () => {
  const local = memoryStorage()
  const prerequisites = { old: { state: 'confirmed', revision: 1, at: moment(1) } } as const
  local.setItem('telusur:case:c', JSON.stringify(someCase({ prerequisites })))
  expect(openTab({ local }).load().current?.progress.prerequisites).toEqual({ licence: prerequisites.old })
})

test('deeds of two tabs hold in the order each did them, whichever of their writes the other overwrites', () => {
  type Turn = { tab: 'a' | 'b'; what: number; overwritten: number }
  const turn: fc.Arbitrary<Turn> = fc.record({ tab: fc.constantFrom('a', 'b'), what: fc.nat(2), overwritten: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 100 }), (turns) => {
      const local = memoryStorage()
      const tabs = { a: openTab({ local }), b: openTab({ local }) }
      tabs.a.load()
      tabs.b.load()
      const written: string[] = []
      const states = new Map<string, string>()
      for (const [i, { tab, what, overwritten }] of turns.entries()) {
        // Now and then the other tab, which had read an earlier state, writes that back just before.
        const earlier = written.at(-1 - overwritten)
        if (earlier !== undefined) local.setItem('telusur:case:g', earlier)
        const state = i % 2 ? 'confirmed' : 'not-met'
        tabs[tab].update(mark(`${tab}${what}`, state, 1, moment(i)))
        states.set(`${tab}${what}`, state)
        written.push(local.getItem('telusur:case:g') ?? '')
      }
      tabs.a.refresh()
      tabs.b.refresh()
      const { prerequisites = {} } = openTab({ local }).load().current?.progress ?? {}
      expect(new Map(Object.entries(prerequisites).map(([id, { state }]) => [id, state]))).toEqual(states)
    })
  )
})
