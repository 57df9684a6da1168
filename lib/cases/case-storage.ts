import { type Case, emptyProgress } from '../guide/case.ts'
import { withCurrentIds } from '../guide/renamed.ts'
import { applyDeed, type Deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { readCase } from './read-case.ts'

/** Why what the reader does is not kept as usual: no storage, no room, or a stored case that could not be read and was set aside. */
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
const overflowKey = 'telusur:overflow:'
const probeKey = 'telusur:probe'

/** Deeds of this tab are repeated this long, in milliseconds, when another tab's write lost them. */
const repeatFor = 2_000

/** Cases that no storage takes, by guide: they live as long as the page. */
const inMemory = new Map<string, Case>()

type Options = {
  guide: string
  revision: number
  renamed: Readonly<Record<string, string>>
  /** May throw: a browser that blocks storage throws on the very property. */
  local: () => Storage
  session: () => Storage
  now: () => number
}

/**
 * Keeps the case of one guide under one key of the browser's storage. Where that is full the tab's own storage takes the
 * case, where that is blocked, too, the page's memory does; whatever was written last is what is read.
 */
export function createCaseStorage({ guide, revision, renamed, local, session, now }: Options): CaseStorage {
  let trouble: Trouble | undefined
  let mine: Deed[] = []

  function read(): Case | undefined {
    const stored = attempt(storedCases, [])
    const shown = attempt(() => session().getItem(tabKey + guide), null)
    const latest = stored.find(({ id }) => id === shown) ?? stored.sort(byChange)[0]
    const overflow = attempt(() => readCase(session().getItem(overflowKey + guide) ?? ''), undefined)
    const candidates = [latest, overflow, inMemory.get(guide)].filter((c) => c !== undefined)
    const found = candidates.sort(byChange)[0]
    return found && { ...found, progress: withCurrentIds(renamed, found.progress) }
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

  /** Where there is no room for the copy the unreadable case stays where it is. */
  function setAside(storage: Storage, key: string, text: string) {
    trouble = 'unreadable'
    attempt(() => {
      storage.setItem(asideKey + now() + key.slice(caseKey.length - 1), text)
      storage.removeItem(key)
    }, undefined)
  }

  function write(c: Case) {
    const text = JSON.stringify(c)
    const isStored = attempt(() => {
      local().setItem(caseKey + c.id, text)
      session().setItem(tabKey + guide, c.id)
      session().removeItem(overflowKey + guide)
      return true
    }, false)
    if (isStored) {
      inMemory.delete(guide)
      if (trouble !== 'unreadable') trouble = undefined
      return
    }
    trouble = attempt(() => {
      session().setItem(overflowKey + guide, text)
      return 'full'
    }, 'blocked')
    inMemory.set(guide, c)
  }

  /** The first case of a guide has the guide's id, so that two tabs that begin at once begin the same one. */
  function begin(at: number): Case {
    const isTaken = attempt(() => local().getItem(caseKey + guide) !== null, false)
    const common = { format: 1, name: '', values: {}, recent: {}, progress: emptyProgress } as const
    return { ...common, id: isTaken ? newId() : guide, guide, revision, createdAt: at, changedAt: at }
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

  /** Says before the first deed that nothing can be stored. */
  function probe() {
    const canStore = (storage: () => Storage) =>
      attempt(() => {
        storage().setItem(probeKey, '')
        storage().removeItem(probeKey)
        return true
      }, false)
    if (!canStore(local)) trouble = canStore(session) ? 'full' : 'blocked'
  }

  return {
    load() {
      probe()
      return { current: read(), trouble }
    },
    update(deed) {
      mine = [...mine.filter(({ at }) => now() - at < repeatFor), deed]
      return apply([deed])
    },
    refresh: () => apply(mine.filter(({ at }) => now() - at < repeatFor))
  }
}

function byChange(a: Case, b: Case): number {
  return b.changedAt - a.changedAt
}

/** What `deed` returns; `otherwise` where storage refuses it. */
function attempt<T>(deed: () => T, otherwise: T): T {
  try {
    return deed()
  } catch {
    return otherwise
  }
}
