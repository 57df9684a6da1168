import { type Case, emptyProgress } from '#lib/guide/case.ts'
import { withCurrentIds } from '#lib/guide/renamed.ts'
import { attempt } from './attempt.ts'
import { applyDeed, type Deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { type ReadCase, readCase } from './read-case.ts'
import { type Browser, candidates, keysOf, shownOf } from './shown-case.ts'
import { asideKey, binKey, caseKey, deedsKey, freshTab, overflowKey, probeKey, tabKey } from './storage-keys.ts'

/**
 * Why what the reader does is not kept as usual, or what was found in the storage and not shown as it was: no storage, no room,
 * a case that is not whole, or one that the browser has deleted.
 */
export type StorageProblem = 'blocked' | 'full' | NonNullable<ReadCase['problem']> | 'evicted'

type StoredCase = ReadCase & { readonly key: string; readonly text: string }

export type Stored = { current?: Case; problem?: StorageProblem }

export type CaseStorage = {
  /** The case this tab shows: the one it showed before, else the guide's latest. */
  load: () => Stored
  /** Apply a deed to the case as stored at this moment, and write it; begins a case where there is none. */
  update: (deed: Deed) => Stored
  /** Look again after another tab wrote, or the page came back; repeats own deeds of the last seconds that went missing. */
  refresh: () => Stored
}

/** How long a page repeats its deeds where another tab's write lost them, in milliseconds. */
const keptFor = 10_000

/** How many of its deeds a page keeps: a note that is typed is one with every letter. */
const mostKept = 30

/** The cases as this page last saw them, by guide: all there is of a case that no storage takes, or that went from it. */
export type PageMemory = Map<string, { current: Case; isStored: boolean }>

type Options = Browser & {
  guide: string
  revision: number
  renamed: Readonly<Record<string, string>>
  memory: PageMemory
  now: () => number
  /** Called where other pages have done something of late, which `repeatDeeds` looks after. */
  onOthers: () => void
}

/**
 * Keeps every case of one guide under a key of its own in the browser's storage. Where that is full the tab's own storage takes
 * the case, where that is blocked, too, the page's memory does; whatever was written last is what is read.
 */
export function createCaseStorage({ guide, revision, renamed, local, session, memory, now, onOthers }: Options): CaseStorage {
  let problem: StorageProblem | undefined
  let mine: KeptDeed[] = []
  const journal = deedsKey + newId()

  function read(): Case | undefined {
    // Other pages did something of late, and may have been closed since.
    if (attempt(() => keysOf(local()).some((key) => key.startsWith(deedsKey) && key !== journal), false)) onOthers()
    const { id, stored, overflow } = candidates<Case, typeof readCase>({ local, session }, guide, readCase)
    if (id === freshTab) show(id)
    const readable = stored.filter(isShowable).map(({ found }) => found)
    const seen = memory.get(guide)
    const found = shownOf(guide, id, [...readable, overflow, seen?.isStored ? undefined : seen?.current])
    if (found && found === overflow) problem = 'full'
    else if (id && !problem && stored.length === 0) problem = 'evicted'
    const last = found ?? shownOf(guide, id, [seen?.current])
    if (!last) return
    show(last.id)
    const current = { ...last, progress: withCurrentIds(renamed, last.progress) }
    memory.set(guide, { current, isStored: readable.includes(last) })
    return current
  }

  function show(id: string) {
    attempt(() => session().setItem(tabKey + guide, id), undefined)
  }

  function isShowable(stored: StoredCase): boolean {
    problem = stored.problem ?? problem
    return !stored.problem || setAside(local, stored, now())
  }

  function write(c: Case) {
    const text = JSON.stringify(c)
    const key = caseKey + c.id
    show(c.id)
    const isStored = isKept(local, key, text)
    memory.set(guide, { current: c, isStored })
    if (isStored) {
      attempt(() => session().removeItem(overflowKey + guide), undefined)
      if (problem === 'full' || problem === 'blocked' || problem === 'evicted') problem = undefined
    } else problem = isKept(session, overflowKey + guide, text) ? 'full' : 'blocked'
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
    if (!first) return { current: stored, problem }
    const current = missing.reduce(applyDeed, stored ?? begin(first.at))
    write(current)
    return { current, problem }
  }

  /** What this tab did to the case of late, in the order it was done. */
  function ownDeeds(stored: Case | undefined): Deed[] {
    return mine.filter(({ at, of }) => now() - at < keptFor && of === stored?.id)
  }

  return {
    load() {
      // Said before the first deed.
      if (!isKept(local, probeKey)) problem = isKept(session, probeKey) ? 'full' : 'blocked'
      return { current: read(), problem }
    },
    update(deed) {
      const stored = read()
      const done = apply(stored, [...ownDeeds(stored), deed])
      // The deed is safe once the click returns: also where the tab closes at once and another one writes what it read before.
      mine = [...mine.slice(1 - mostKept), { ...deed, of: done.current?.id, ...changedParts(stored, done.current) }]
      attempt(() => local().setItem(journal, JSON.stringify(mine)), undefined)
      return done
    },
    refresh() {
      const stored = read()
      return apply(stored, ownDeeds(stored))
    }
  }
}

type Parts = Record<string, unknown>

/** A deed as a page keeps it beside the case: with the case it was done to, and the parts that it made anew, before and after. */
type KeptDeed = Deed & { of?: string; was: Parts; is: Parts }

function changedParts(before: Case | undefined, after: Case | undefined): { was: Parts; is: Parts } {
  const [was, is] = [before, after].map((c): Parts => ({ ...c?.progress, values: c?.values })) as [Parts, Parts]
  for (const part of Object.keys(is).filter((part) => is[part] === was[part])) {
    delete was[part]
    delete is[part]
  }
  return { was, is }
}

/** Whether a storage gives back what it was given; without a text nothing is left behind. */
function isKept(storage: () => Storage, key: string, text?: string): boolean {
  return attempt(() => {
    storage().setItem(key, text ?? key)
    const isThere = storage().getItem(key) === (text ?? key)
    if (text === undefined) storage().removeItem(key)
    return isThere
  }, false)
}

/**
 * Copies the original of what is not whole before anything is written. Where there is no room for the copy it stays where it is
 * and is not shown, as is what a newer version has stored.
 * @returns whether what could be read of it may be shown
 */
function setAside(local: () => Storage, { key, text, found, problem }: StoredCase, at: number): boolean {
  return attempt(() => {
    if (problem === 'newer') return false
    local().setItem(asideKey + at + key.slice(caseKey.length - 1), text)
    if (found) local().setItem(key, JSON.stringify(found))
    else local().removeItem(key)
    return found !== undefined
  }, false)
}
