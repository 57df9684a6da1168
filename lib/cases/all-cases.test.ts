import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Case } from '#lib/guide/case.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import {
  archive,
  bringBack,
  changeCase,
  deleteCase,
  emptyBin,
  exportCases,
  importCases,
  listCases,
  openAsNew,
  openCase,
  rename
} from './all-cases.ts'
import { anyProgress, someCase } from './case.test-data.ts'
import { createCaseStorage } from './case-storage.ts'
import { mark } from './deeds.ts'
import { memoryStorage } from './memory-storage.test-data.ts'

function holding(...cases: Partial<Case>[]): Storage {
  const local = memoryStorage()
  for (const c of cases) local.setItem(`telusur:case:${c.id}`, JSON.stringify({ ...someCase(), ...c }))
  return local
}

const ids = (cases: readonly Case[]) => cases.map(({ id }) => id)
const day = 86_400_000

test('the list has the cases of every guide, what changed last first', () => {
  const local = holding(
    { id: 'a', changedAt: moment(1) },
    { id: 'b', changedAt: moment(3), guide: 'other' },
    { id: 'c', changedAt: moment(2) }
  )
  local.setItem('telusur:preferences', '{}')
  expect(ids(listCases(local).cases)).toEqual(['b', 'c', 'a'])
})

test('what is no whole case is listed as set aside, with its text', () => {
  const local = holding({ id: 'a' })
  local.setItem('telusur:aside:5:x', 'broken')
  local.setItem('telusur:case:n', '{"format":2}')
  expect(listCases(local).aside).toEqual([
    { key: 'telusur:aside:5:x', text: 'broken' },
    { key: 'telusur:case:n', text: '{"format":2}' }
  ])
})

test('a new name is kept by a tab that goes on with the case', () => {
  const local = holding({ id: 'a' })
  const browser = {
    local: () => local,
    session: () => memoryStorage(),
    memory: new Map(),
    now: () => moment(9),
    onOthers: () => {}
  }
  const tab = createCaseStorage({ guide: 'g', revision: 1, renamed: {}, ...browser })
  tab.load()
  expect(changeCase(local, 'a', rename('  Contoso, DC01 ', moment(5)))).toBe(true)
  expect(tab.update(mark('licence', 'confirmed', 1, moment(6))).current?.name).toBe('Contoso, DC01')
})

test('the archive takes a case out of the way, and gives it back', () => {
  const local = holding({ id: 'a' })
  changeCase(local, 'a', archive(true, moment(5)))
  expect(listCases(local).cases).toMatchObject([{ id: 'a', archivedAt: moment(5) }])
  changeCase(local, 'a', archive(false, moment(6)))
  expect(listCases(local).cases[0]).not.toHaveProperty('archivedAt')
})

test('a deleted case comes back whole, until a week is over', () => {
  const local = holding({ id: 'a' }, { id: 'b' })
  const before = listCases(local).cases
  expect(deleteCase(local, 'a', moment(5))).toBe(true)
  expect(ids(listCases(local).cases)).toEqual(['b'])
  emptyBin(local, moment(5) + 7 * day)
  expect(ids(listCases(local).deleted)).toEqual(['a'])
  expect(bringBack(local, 'a')).toBe(true)
  expect([...listCases(local).cases].sort((a, b) => a.id.localeCompare(b.id))).toEqual(before)
  deleteCase(local, 'a', moment(5))
  emptyBin(local, moment(6) + 7 * day)
  expect(listCases(local).deleted).toEqual([])
  expect(bringBack(local, 'a')).toBe(false)
})

test('what cannot be kept for undo is not deleted', () => {
  const text = JSON.stringify({ ...someCase(), id: 'a' })
  const local = memoryStorage(text.length + 100)
  local.setItem('telusur:case:a', text)
  expect(deleteCase(local, 'a', moment(5))).toBe(false)
  expect(ids(listCases(local).cases)).toEqual(['a'])
})

test('a case that came in becomes one of its own, shown in this tab, with the way back to the other', () => {
  const local = holding({ id: 'mine' })
  const session = memoryStorage()
  expect(openAsNew(() => ({ local, session }), { ...someCase(), id: 'preview', name: 'theirs' }, 'mine')).toBe(true)
  const [theirs] = listCases(local).cases.filter(({ name }) => name === 'theirs')
  expect(theirs?.id).not.toBe('preview')
  expect(session.getItem('telusur:tab:g')).toBe(theirs?.id)
  expect(session.getItem('telusur:back:g')).toBe('mine')
  openCase(session, 'g', 'mine')
  expect([session.getItem('telusur:tab:g'), session.getItem('telusur:back:g')]).toEqual(['mine', null])
})

test('a file of all cases brings every one of them to another browser, and doing it twice changes nothing more', () => {
  const anyCases = fc.array(fc.record({ progress: anyProgress, name: fc.string(), changedAt: fc.nat().map(moment) }), {
    maxLength: 4
  })
  fc.assert(
    fc.property(anyCases, (parts) => {
      const local = holding(...parts.map((part, i) => ({ ...part, id: `c${i}` })))
      const other = memoryStorage()
      const file = exportCases(local, moment(0))
      expect(importCases(other, file)).toEqual({ added: parts.length, known: 0, unreadable: 0, noRoom: 0 })
      expect(importCases(other, file)).toEqual({ added: 0, known: parts.length, unreadable: 0, noRoom: 0 })
      expect(listCases(other)).toEqual(listCases(local))
    })
  )
})

test('a case that differs from the one here is stored beside it, once', () => {
  const local = holding({ id: 'g', name: 'here' })
  const file = exportCases(holding({ id: 'g', name: 'there' }), moment(0))
  expect(importCases(local, file)).toMatchObject({ added: 1 })
  expect(importCases(local, file)).toMatchObject({ added: 0, known: 1 })
  expect(
    listCases(local)
      .cases.map(({ name }) => name)
      .sort()
  ).toEqual(['here', 'there'])
})

test('a file that is none of ours changes nothing and says why', () => {
  const local = holding({ id: 'a' })
  const before = listCases(local)
  const whole = exportCases(local, moment(0))
  for (const [text, problem] of [
    ['', 'no-cases'],
    ['[]', 'no-cases'],
    [whole.slice(0, -9), 'no-cases'],
    ['{"telusurCases":1}', 'no-cases'],
    ['{"telusurCases":2,"cases":[]}', 'newer'],
    ['{"telusur":1,"guide":"g"}', 'summary']
  ] as const)
    expect(importCases(local, text)).toEqual({ problem })
  expect(listCases(local)).toEqual(before)
})

test('what of a file cannot be read or has no room is counted, and the rest is stored', () => {
  const good = { ...someCase(), id: 'good' }
  const big = { ...someCase({ notes: { step: 'x'.repeat(900) } }), id: 'big' }
  const local = memoryStorage(600)
  const file = JSON.stringify({ telusurCases: 1, cases: [{ format: 1 }, null, big, good] })
  expect(importCases(local, file)).toEqual({ added: 1, known: 0, unreadable: 2, noRoom: 1 })
  expect(ids(listCases(local).cases)).toEqual(['good'])
})

test('no text makes the import throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void importCases(memoryStorage(), text)))
})
