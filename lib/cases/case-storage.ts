import { type Case, emptyProgress } from '#lib/guide/case.ts'
import { withCurrentIds } from '#lib/guide/renamed.ts'
import { attempt } from './attempt.ts'
import { applyDeed, type Deed } from './deeds.ts'
import { newId } from './new-id.ts'
import { type ReadCase, readCase } from './read-case.ts'
import { type Browser, candidates, keysOf, shownOf } from './shown-case.ts'
import { asideKey, binKey, caseKey, deedsKey, freshTab, overflowKey, probeKey, tabKey } from './storage-keys.ts'

/**
 * Why changes are not saved as usual, or why something in storage is not shown: storage is blocked or full, or the stored case is damaged,
 * newer or was deleted by the browser.
 */
export type StorageProblem = 'blocked' | 'full' | NonNullable<ReadCase['problem']> | 'evicted'

type StoredCase = ReadCase & { readonly key: string; readonly text: string }

export type Stored = { current?: Case; problem?: StorageProblem }

export type CaseStorage = {
  /** The case this tab shows: the one it showed before, else the guide's latest. */
  load: () => Stored
  /** Applies a deed to the case as stored right now and writes it. Begins a case if there is none. */
  update: (deed: Deed) => Stored
  /**
   * Reads the storage again, after another tab wrote to it or the page came back. Repeats this page's deeds of the last seconds if they
   * were lost.
   */
  refresh: () => Stored
}

/** How long a page repeats deeds that another tab overwrote, in milliseconds. */
const keptFor = 10_000

/** How many deeds a page keeps. Every letter typed into a note is one. */
const mostKept = 30

/** The cases as this page last saw them, by guide. When no storage works, this is the only copy. */
export type PageMemory = Map<string, { current: Case; isStored: boolean }>

type Options = Browser & {
  guide: string
  revision: number
  renamed: Readonly<Record<string, string>>
  memory: PageMemory
  now: () => number
  /** Called when other pages did something recently; `repeatDeeds` then checks that nothing was lost. */
  onOthers: () => void
}

/**
 * Stores every case of one guide under its own key in `localStorage`. If that is full, the case goes to `sessionStorage`; if that is
 * blocked too, it stays in the page's memory. Reading returns whatever was written last.
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

  /** The first case of a guide uses the guide's id, so that two tabs that begin at the same time share one case. */
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

  /** This tab's recent deeds on the case, oldest first. */
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

/** A deed as a page keeps it beside the case: the case it belongs to, and the changed parts before and after. */
type KeptDeed = Deed & { of?: string; was: Parts; is: Parts }

function changedParts(before: Case | undefined, after: Case | undefined): { was: Parts; is: Parts } {
  const [was, is] = [before, after].map((c): Parts => ({ ...c?.progress, values: c?.values })) as [Parts, Parts]
  for (const part of Object.keys(is).filter((part) => is[part] === was[part])) {
    delete was[part]
    delete is[part]
  }
  return { was, is }
}

/** Whether a storage returns what is written to it. Without a text, the probe is removed again. */
function isKept(storage: () => Storage, key: string, text?: string): boolean {
  return attempt(() => {
    storage().setItem(key, text ?? key)
    const isThere = storage().getItem(key) === (text ?? key)
    if (text === undefined) storage().removeItem(key)
    return isThere
  }, false)
}

/**
 * Copies a damaged original aside before anything is written over it. If there is no room for the copy, the original stays where it is and
 * is not shown; the same goes for a case stored by a newer version.
 * @returns whether the readable part may be shown
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
