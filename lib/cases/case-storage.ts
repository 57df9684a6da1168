import { type Case, emptyProgress } from '#lib/guide/case.ts'
import { withCurrentIds } from '#lib/guide/renamed.ts'
import { applyDeed, type Deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { problemOf, readCase } from './read-case.ts'
import { asideKey, binKey, caseKey, freshTab, overflowKey, tabKey } from './storage-keys.ts'

/**
 * Why what the reader does is not kept as usual, or what was found in the storage and not shown as it was: no storage, no room,
 * a case that cannot be read, that only a newer version can read, that lacked parts once what made no sense was left out, or
 * that the browser has deleted.
 */
export type Trouble = 'blocked' | 'full' | 'unreadable' | 'newer' | 'mended' | 'evicted'

export type Stored = { current?: Case; trouble?: Trouble }

export type CaseStorage = {
  /** The case this tab shows: the one it showed before, else the guide's latest. */
  load: () => Stored
  /** Apply a deed to the case as stored at this moment, and write it; begins a case where there is none. */
  update: (deed: Deed) => Stored
  /** Look again after another tab wrote, or the page came back; repeats own deeds of the last seconds that went missing. */
  refresh: () => Stored
}

const probeKey = 'telusur:probe'

/** Deeds of this tab are repeated this long, in milliseconds, when another tab's write lost them. */
const repeatFor = 10_000

/** The cases as this page last saw them, by guide: all there is of a case that no storage takes, or that went from it. */
export type PageMemory = Map<string, { current: Case; isStored: boolean }>

type Options = {
  guide: string
  revision: number
  renamed: Readonly<Record<string, string>>
  /** May throw: a browser that blocks storage throws on the very property. */
  local: () => Storage
  session: () => Storage
  memory: PageMemory
  now: () => number
}

/**
 * Keeps every case of one guide under a key of its own in the browser's storage. Where that is full the tab's own storage takes
 * the case, where that is blocked, too, the page's memory does; whatever was written last is what is read.
 */
export function createCaseStorage({ guide, revision, renamed, local, session, memory, now }: Options): CaseStorage {
  let trouble: Trouble | undefined
  let mine: { deed: Deed; of: string }[] = []

  function read(): Case | undefined {
    const shown = attempt(() => session().getItem(tabKey + guide), null)
    const id = shown && attempt(() => local().getItem(binKey + shown), null) ? freshTab : shown
    if (id !== shown) show(freshTab)
    const stored = attempt(() => storedCases(id), [])
    const overflow = attempt(() => readCase(session().getItem(overflowKey + guide) ?? ''), undefined)
    const seen = memory.get(guide)
    const isOwn = (c: Case | undefined): c is Case => c !== undefined && (id ?? c.id) === c.id
    const found = [...stored, overflow, seen?.isStored ? undefined : seen?.current].filter(isOwn).sort(byChange)[0]
    if (found && found === overflow) trouble = 'full'
    else if (id && !trouble && attempt(() => local().getItem(caseKey + id) === null, false)) trouble = 'evicted'
    const last = found ?? seen?.current
    if (!isOwn(last)) return
    show(last.id)
    const current = { ...last, progress: withCurrentIds(renamed, last.progress) }
    memory.set(guide, { current, isStored: stored.includes(last) })
    return current
  }

  function show(id: string) {
    attempt(() => session().setItem(tabKey + guide, id), undefined)
  }

  /** The case with that id, else all of the guide that are not archived. */
  function storedCases(id: string | null): Case[] {
    const storage = local()
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
    return keys
      .filter((key) => (id === null ? key.startsWith(caseKey) : key === caseKey + id))
      .flatMap((key) => {
        const text = storage.getItem(key) ?? ''
        const found = readCase(text)
        const problem = problemOf(text, found)
        if (problem) {
          trouble = problem
          if (!setAside(storage, key, text, found)) return []
        }
        return found && found.guide === guide && (id !== null || found.archivedAt === undefined) ? [found] : []
      })
  }

  /** Where there is no room for the copy the original stays where it is and is not shown, as is what a newer version has stored. */
  function setAside(storage: Storage, key: string, text: string, mended?: Case): boolean {
    return attempt(() => {
      if (trouble === 'newer') return false
      storage.setItem(asideKey + now() + key.slice(caseKey.length - 1), text)
      if (mended) storage.setItem(key, JSON.stringify(mended))
      else storage.removeItem(key)
      return true
    }, false)
  }

  function write(c: Case) {
    const text = JSON.stringify(c)
    show(c.id)
    const isStored = attempt(() => {
      local().setItem(caseKey + c.id, text)
      session().removeItem(overflowKey + guide)
      return true
    }, false)
    memory.set(guide, { current: c, isStored })
    if (isStored) {
      if (trouble !== 'unreadable' && trouble !== 'newer' && trouble !== 'mended') trouble = undefined
      return
    }
    trouble = attempt(() => {
      session().setItem(overflowKey + guide, text)
      return 'full'
    }, 'blocked')
  }

  /** The first case of a guide has the guide's id, so that two tabs that begin at once begin the same one. */
  function begin(at: number): Case {
    const isTaken = attempt(() => [caseKey, binKey].some((key) => local().getItem(key + guide) !== null), false)
    const common = { format: 1, name: '', values: {}, recent: {}, progress: emptyProgress } as const
    return { ...common, id: isTaken ? newId() : guide, guide, revision, createdAt: at, changedAt: at }
  }

  function apply(stored: Case | undefined, deeds: Deed[]): Stored {
    const missing = deeds.filter(({ id }) => !stored || !Object.hasOwn(stored.recent, id))
    const [first] = missing
    if (!first) return { current: stored, trouble }
    const current = missing.reduce(applyDeed, stored ?? begin(first.at))
    write(current)
    return { current, trouble }
  }

  /** What this tab did to the case of late, in the order it was done. */
  function ownDeeds(stored: Case | undefined): Deed[] {
    return mine.filter((each) => isRecent(each) && each.of === stored?.id).map(({ deed }) => deed)
  }

  function isRecent({ deed }: { deed: Deed }): boolean {
    return now() - deed.at < repeatFor
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
      const stored = read()
      const done = apply(stored, [...ownDeeds(stored), deed])
      mine = [...mine.filter(isRecent), { deed, of: done.current?.id ?? '' }]
      return done
    },
    refresh() {
      const stored = read()
      return apply(stored, ownDeeds(stored))
    }
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
