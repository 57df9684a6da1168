import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { caseSchema } from '#lib/guide/case.ts'
import { moment } from '#lib/guide/moment.test-data.ts'
import { exportCases, importCases, listCases } from './all-cases.ts'
import { createCaseStorage } from './case-storage.ts'
import { createCaseStore } from './case-store.ts'
import { mark, note } from './deeds.ts'
import { withEarlyMarks } from './early-taps.ts'
import { glanceAtCase } from './glance-at-case.ts'
import { memoryStorage } from './memory-storage.test-data.ts'
import { keysRead, poisonsOf, wildText } from './poison.test-data.ts'
import { prefer, readPreferences } from './preferences.ts'
import { createPreviewStorage } from './preview-storage.ts'
import { repeatDeeds } from './repeat-deeds.ts'
import { takeEarlyTaps } from './take-early-taps.ts'

const keys = keysRead('g')
const guide = { guide: 'g', revision: 1, renamed: { symptom: 'constructor' } }

/** Everything that reads storages, as a page of the guide does it; what it makes of them has to be a case, or none. */
function readAll(local: Storage, session: Storage) {
  const onOthers = () => void repeatDeeds(local, moment(0))
  const browser = { local: () => local, session: () => session, memory: new Map(), now: () => moment(0), onOthers }
  Object.assign(globalThis, { localStorage: local, sessionStorage: session, window: {} })

  const glance = glanceAtCase(browser, 'g')
  withEarlyMarks(glance?.progress.prerequisites ?? {}, 'g')
  readPreferences()
  prefer({ theme: 'dark' })
  expect(readPreferences().theme).toBe('dark')
  listCases(local)

  const store = createCaseStore(createCaseStorage({ ...guide, ...browser }), createPreviewStorage('g', browser.session))
  const { load, act, refresh } = store.getState()
  load()
  for (const deed of takeEarlyTaps('g')) act(deed)
  act(mark('licence', 'confirmed', 1, moment(1)))
  refresh()
  const { current } = store.getState()
  expect(current?.progress.prerequisites.licence).toMatchObject({ state: 'confirmed' })
  const problems: string[] = []
  expect(caseSchema(JSON.parse(JSON.stringify(current)), (problem) => problems.push(problem))).toEqual(current)
  expect(problems).toEqual([])
  importCases(memoryStorage(), exportCases(local, moment(2)))
}

for (const [name, text] of poisonsOf('g'))
  test(`under any key: ${name}`, () => {
    for (const [kind, all] of Object.entries(keys))
      for (const key of all) {
        const storages = { local: memoryStorage(), session: memoryStorage() }
        storages[kind as keyof typeof storages].setItem(key, text)
        readAll(storages.local, storages.session)
      }
  })

test('no text under any key makes a reader throw, or breaks what the reader does next', () => {
  const wildKeys = (all: string[]) => fc.array(fc.tuple(fc.constantFrom(...all), wildText), { maxLength: 4 })
  fc.assert(
    fc.property(wildKeys(keys.local), wildKeys(keys.session), (local, session) => {
      const storages = { local: memoryStorage(), session: memoryStorage() }
      for (const [key, text] of local) storages.local.setItem(key, text)
      for (const [key, text] of session) storages.session.setItem(key, text)
      readAll(storages.local, storages.session)
    }),
    { numRuns: 500 }
  )
})

test('storage that gives nothing back is said, and what was done stays in the tab', () => {
  const mute = {
    ...memoryStorage(),
    getItem: () => {
      throw new Error('NS_ERROR_FILE_CORRUPTED')
    }
  } as Storage
  const session = memoryStorage()
  const open = () =>
    createCaseStorage({
      ...guide,
      local: () => mute,
      session: () => session,
      memory: new Map(),
      now: () => moment(0),
      onOthers: () => {}
    })
  expect(open().load().problem).toBe('full')
  open().update(mark('licence', 'confirmed', 1, moment(0)))
  const { current, problem } = open().load()
  expect([Object.keys(current?.progress.prerequisites ?? {}), problem]).toEqual([['licence'], 'full'])
  const blocked = createCaseStorage({
    ...guide,
    local: () => mute,
    session: () => mute,
    memory: new Map(),
    now: () => moment(0),
    onOthers: () => {}
  })
  expect(blocked.load().problem).toBe('blocked')
})

test('a note with marks that turn the direction of reading is stored and read without them', () => {
  const local = memoryStorage()
  const open = () =>
    createCaseStorage({
      ...guide,
      local: () => local,
      session: memoryStorage,
      memory: new Map(),
      now: () => moment(0),
      onOthers: () => {}
    })
  open().update(note('heartbeat', 'a\u202eb', moment(0)))
  expect(open().load()).toMatchObject({ current: { progress: { notes: { heartbeat: 'ab' } } } })
  expect(open().load().problem).toBeUndefined()
})

test('a clock that was wrong loses nothing', () => {
  const local = memoryStorage()
  const open = () =>
    createCaseStorage({ ...guide, local: () => local, session: memoryStorage, memory: new Map(), now: () => 5, onOthers: () => {} })
  open().update(mark('licence', 'confirmed', 1, 5))
  open().update(mark('test-user', 'confirmed', 1, 6))
  const { current, problem } = open().load()
  expect([Object.keys(current?.progress.prerequisites ?? {}), problem]).toEqual([['licence', 'test-user'], undefined])
})
