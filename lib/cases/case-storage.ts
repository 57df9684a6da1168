import { type Case, emptyProgress } from '../guide/case.ts'
import { applyDeed, type Deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { readCase } from './read-case.ts'

/** Why what the reader does is not kept: no storage, no room, or a stored case that could not be read and was set aside. */
export type Trouble = 'blocked' | 'full' | 'unreadable'

export type Stored = { current?: Case; trouble?: Trouble }

export type CaseStorage = {
  /** The case this tab shows: the one it showed before, else the guide's latest. */
  load: () => Stored
  /** Apply a deed to the case as stored at this moment, and write it; begins a case where there is none. */
  update: (deed: Deed) => Stored
  /** Look again after another tab wrote, or the page came back; repeats own deeds of the last seconds that went missing. */
  refresh: () => Stored
}

const caseKey = 'telusur:case:'
const asideKey = 'telusur:aside:'
const tabKey = 'telusur:tab:'

/** Deeds of this tab are repeated this long, in milliseconds, when another tab's write lost them. */
const repeatFor = 2_000

type Options = {
  guide: string
  revision: number
  /** May throw: a browser that blocks storage throws on the very property. */
  local: () => Storage
  session: () => Storage
  now: () => number
}

/** Keeps the case of one guide under one key of the browser's storage; survives storage that is blocked, full or damaged. */
export function createCaseStorage({ guide, revision, local, session, now }: Options): CaseStorage {
  let inMemory: Case | undefined
  let trouble: Trouble | undefined
  let mine: Deed[] = []

  function read(): Case | undefined {
    if (trouble === 'blocked' || trouble === 'full') return inMemory
    try {
      const cases = storedCases()
      const shown = session().getItem(tabKey + guide)
      return cases.find(({ id }) => id === shown) ?? cases.sort((a, b) => b.changedAt - a.changedAt)[0]
    } catch {
      trouble = 'blocked'
      return inMemory
    }
  }

  function storedCases(): Case[] {
    const storage = local()
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(caseKey))
    return keys.flatMap((key) => {
      const text = storage.getItem(key) ?? ''
      const found = readCase(text)
      if (!found) setAside(storage, key, text)
      return found && found.guide === guide && found.archivedAt === undefined ? [found] : []
    })
  }

  function setAside(storage: Storage, key: string, text: string) {
    storage.setItem(asideKey + now() + key.slice(caseKey.length - 1), text)
    storage.removeItem(key)
    trouble = 'unreadable'
  }

  function write(c: Case) {
    inMemory = c
    if (trouble === 'blocked' || trouble === 'full') return
    try {
      local().setItem(caseKey + c.id, JSON.stringify(c))
      session().setItem(tabKey + guide, c.id)
    } catch {
      trouble = 'full'
    }
  }

  function begin(at: number): Case {
    const common = { format: 1, name: '', values: {}, recent: {}, progress: emptyProgress } as const
    return { ...common, id: newId(), guide, revision, createdAt: at, changedAt: at }
  }

  function apply(deeds: Deed[]): Stored {
    const stored = read()
    const missing = deeds.filter(({ id }) => !stored || !Object.hasOwn(stored.recent, id))
    const [first] = missing
    if (!first) return { current: stored, trouble }
    const current = missing.reduce(applyDeed, stored ?? begin(first.at))
    write(current)
    return { current, trouble }
  }

  return {
    load: () => ({ current: read(), trouble }),
    update(deed) {
      mine = [...mine.filter(({ at }) => now() - at < repeatFor), deed]
      return apply([deed])
    },
    refresh: () => apply(mine.filter(({ at }) => now() - at < repeatFor))
  }
}
