import { expect, test } from '@playwright/test'
import { createCaseStorage } from './case-storage.ts'
import { mark, undo } from './deeds.ts'
import { memoryStorage } from './memory-storage.ts'
import { someCase } from './some-case.ts'

type Tab = { local?: Storage; session?: Storage; now?: () => number }

const openTab = ({ local = memoryStorage(), session = memoryStorage(), now = () => 0 }: Tab = {}) =>
  createCaseStorage({ guide: 'g', revision: 1, local: () => local, session: () => session, now })

const blocked = () => {
  throw new Error('SecurityError')
}

test('nothing is stored before the first deed, and the first deed begins a case', () => {
  const local = memoryStorage()
  const tab = openTab({ local })
  expect(tab.load().current).toBeUndefined()
  expect(local.length).toBe(0)
  const { current } = tab.update(mark('licence', 'confirmed', 1, 5))
  expect(current).toMatchObject({ guide: 'g', createdAt: 5, progress: { prerequisites: { licence: { state: 'confirmed' } } } })
  expect(openTab({ local }).load().current).toEqual(current)
})

test('the tab keeps its own case; a new tab takes the latest', () => {
  const local = memoryStorage()
  const session = memoryStorage()
  local.setItem('telusur:case:old', JSON.stringify({ ...someCase(), id: 'old', changedAt: 1 }))
  local.setItem('telusur:case:new', JSON.stringify({ ...someCase(), id: 'new', changedAt: 2 }))
  session.setItem('telusur:tab:g', 'old')
  expect(openTab({ local, session }).load().current?.id).toBe('old')
  expect(openTab({ local }).load().current?.id).toBe('new')
})

test('archived cases and cases of other guides are not shown', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:a', JSON.stringify({ ...someCase(), id: 'a', archivedAt: 3 }))
  local.setItem('telusur:case:b', JSON.stringify({ ...someCase(), id: 'b', guide: 'other' }))
  expect(openTab({ local }).load().current).toBeUndefined()
})

test('a deed is applied to the case as another tab has left it', () => {
  const local = memoryStorage()
  const one = openTab({ local })
  const two = openTab({ local })
  one.update(mark('licence', 'confirmed', 1, 1))
  const { current } = two.update(mark('test-user', 'confirmed', 1, 2))
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('a deed that another tab overwrote is repeated once', () => {
  const local = memoryStorage()
  const one = openTab({ local })
  const { current: before } = one.update(mark('licence', 'confirmed', 1, 1))
  const { current: lost } = one.update(mark('test-user', 'confirmed', 1, 2))
  local.setItem(`telusur:case:${before?.id}`, JSON.stringify(before))
  expect(one.refresh().current?.progress).toEqual(lost?.progress)
  expect(one.refresh().current?.progress).toEqual(lost?.progress)
})

test('a deed older than two seconds is not repeated', () => {
  let now = 0
  const local = memoryStorage()
  const tab = openTab({ local, now: () => now })
  const { current: before } = tab.update(mark('licence', 'confirmed', 1, 0))
  tab.update(undo(0))
  local.setItem(`telusur:case:${before?.id}`, JSON.stringify(before))
  now = 2_001
  expect(tab.refresh().current?.progress).toEqual(before?.progress)
})

test('blocked storage is said, and the case lives in memory', () => {
  const tab = createCaseStorage({ guide: 'g', revision: 1, local: blocked, session: blocked, now: () => 0 })
  expect(tab.load()).toEqual({ current: undefined, trouble: 'blocked' })
  tab.update(mark('licence', 'confirmed', 1, 1))
  const { current, trouble } = tab.update(mark('test-user', 'confirmed', 1, 2))
  expect(trouble).toBe('blocked')
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('full storage is said, and nothing of the case is lost in this tab', () => {
  const tab = openTab({ local: memoryStorage(400) })
  tab.update(mark('licence', 'confirmed', 1, 1))
  tab.update(mark('test-user', 'confirmed', 1, 2))
  const { current, trouble } = tab.update(mark('initial-sync', 'confirmed', 1, 3))
  expect(trouble).toBe('full')
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user', 'initial-sync'])
})

test('a case that cannot be read is set aside whole, and said', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:x', '{"format":1,')
  const tab = openTab({ local, now: () => 77 })
  expect(tab.load()).toEqual({ current: undefined, trouble: 'unreadable' })
  expect(local.getItem('telusur:aside:77:x')).toBe('{"format":1,')
  expect(local.getItem('telusur:case:x')).toBeNull()
})
