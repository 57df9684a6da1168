import { expect, test } from '@playwright/test'
import { createCaseStorage } from './case-storage.ts'
import { mark } from './deeds.ts'
import { memoryStorage } from './memory-storage.ts'
import { someCase } from './some-case.ts'

type Tab = { local?: Storage; session?: Storage; now?: () => number; guide?: string }

let guides = 0

/** A guide of its own for each test: cases that no storage takes are kept by guide. */
const newGuide = () => `g${guides++}`

const openTab = ({ local = memoryStorage(), session = memoryStorage(), now = () => 0, guide = 'g' }: Tab = {}) =>
  createCaseStorage({ guide, revision: 1, renamed: { old: 'licence' }, local: () => local, session: () => session, now })

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
  tab.update(mark('test-user', 'confirmed', 1, 0))
  local.setItem(`telusur:case:${before?.id}`, JSON.stringify(before))
  now = 2_001
  expect(tab.refresh().current?.progress).toEqual(before?.progress)
})

test('blocked storage is said before the first deed, and the case lives as long as the page', () => {
  const options = { guide: newGuide(), revision: 1, renamed: {}, local: blocked, session: blocked, now: () => 0 }
  const tab = createCaseStorage(options)
  expect(tab.load()).toEqual({ current: undefined, trouble: 'blocked' })
  tab.update(mark('licence', 'confirmed', 1, 1))
  const { current, trouble } = tab.update(mark('test-user', 'confirmed', 1, 2))
  expect(trouble).toBe('blocked')
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
  expect(createCaseStorage(options).load().current).toEqual(current)
})

test('where storage is full the tab keeps the case over a reload, and it is stored as soon as there is room', () => {
  const local = memoryStorage(500)
  const session = memoryStorage()
  const guide = newGuide()
  local.setItem('filler', 'x'.repeat(490))
  const tab = openTab({ local, session, guide })
  expect(tab.load().trouble).toBe('full')
  tab.update(mark('licence', 'confirmed', 1, 1))
  expect(openTab({ local, session, guide }).load().current?.progress.prerequisites).toHaveProperty('licence')
  local.removeItem('filler')
  const { current, trouble } = tab.update(mark('test-user', 'confirmed', 1, 2))
  expect(trouble).toBeUndefined()
  expect(openTab({ local, guide }).load()).toEqual({ current, trouble: undefined })
  expect(Object.keys(current?.progress.prerequisites ?? {})).toEqual(['licence', 'test-user'])
})

test('a case that cannot be read is set aside whole, and said', () => {
  const local = memoryStorage()
  local.setItem('telusur:case:x', '{"format":1,')
  const tab = openTab({ local, now: () => 77 })
  expect(tab.load()).toEqual({ current: undefined, trouble: 'unreadable' })
  expect(local.getItem('telusur:aside:77:x')).toBe('{"format":1,')
  expect(local.getItem('telusur:case:x')).toBeNull()
})

test('where there is no room to set it aside it stays, and the readable case is shown all the same', () => {
  const broken = `{"format":1,${'x'.repeat(300)}`
  const good = JSON.stringify({ ...someCase(), id: 'good' })
  const local = memoryStorage(broken.length + good.length + 100)
  local.setItem('telusur:case:x', broken)
  local.setItem('telusur:case:good', good)
  const { current, trouble } = openTab({ local }).load()
  expect([current?.id, trouble]).toEqual(['good', 'unreadable'])
  expect(local.getItem('telusur:case:x')).toBe(broken)
})

test('two tabs that begin at once begin the same case, and no mark is lost', () => {
  const one = openTab()
  const two = openTab()
  expect(one.update(mark('licence', 'confirmed', 1, 1)).current?.id).toBe(
    two.update(mark('test-user', 'confirmed', 1, 1)).current?.id
  )
})

test('marks on a prerequisite that was renamed hold of its id of today', () => {
  const local = memoryStorage()
  const prerequisites = { old: { state: 'confirmed', revision: 1, at: 1 } } as const
  local.setItem('telusur:case:c', JSON.stringify(someCase({ prerequisites })))
  expect(openTab({ local }).load().current?.progress.prerequisites).toEqual({ licence: prerequisites.old })
})
