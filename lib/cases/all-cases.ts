import { type Case, caseSchema } from '#lib/guide/case.ts'
import { time } from '#lib/guide/case-fields.ts'
import { list, object, type Schema, wholeNumber } from '#lib/guide/schema.ts'
import { cleanLine } from '#lib/handoff/clean-text.ts'
import { attempt } from './attempt.ts'
import { newId } from './new-id.ts'
import { readCase } from './read-case.ts'
import { readStored } from './read-stored.ts'
import { keysOf } from './shown-case.ts'
import { asideKey, backKey, binKey, caseKey, freshTab, tabKey } from './storage-keys.ts'

/** A stored text that is not a complete case: the original of a case that lost parts, or a case from a newer version. */
export type Aside = { readonly key: string; readonly text: string }

/** Everything in the storage, of every guide. The most recently changed case comes first. */
export type AllCases = { readonly cases: readonly Case[]; readonly deleted: readonly Case[]; readonly aside: readonly Aside[] }

/** How long a deleted case can be restored, in milliseconds. */
const keptInBin = 7 * 86_400_000

/** Reads all cases in this browser. Throws if storage is blocked, like every function in this file unless it says otherwise. */
export function listCases(local: Storage): AllCases {
  const cases: Case[] = []
  const deleted: Case[] = []
  const aside: Aside[] = []
  for (const key of keysOf(local)) {
    const text = local.getItem(key) ?? ''
    const { found, problem } = readCase(text)
    if (key.startsWith(asideKey) || (key.startsWith(caseKey) && problem)) aside.push({ key, text })
    if (found && key.startsWith(caseKey)) cases.push(found)
    if (found && key.startsWith(binKey)) deleted.push(found)
  }
  return { cases: cases.sort(byChange), deleted: deleted.sort(byChange), aside }
}

/**
 * Changes a stored case, starting from what is stored right now.
 * @returns false if there is no such case or no room to store it
 */
export function changeCase(local: Storage, id: string, change: (c: Case) => Case): boolean {
  const { found } = readCase(local.getItem(caseKey + id))
  return found !== undefined && put(local, caseKey + id, change(found))
}

/** Renames a case. This counts as a change, so that no other tab writes the old name back. */
export function rename(name: string, at: number): (c: Case) => Case {
  return (c) => ({ ...c, name: cleanLine(name), changedAt: Math.max(c.changedAt, at) })
}

/** Archives a case, or takes it out of the archive. */
export function archive(isArchived: boolean, at: number): (c: Case) => Case {
  return ({ archivedAt: _, ...c }) => ({ ...c, changedAt: Math.max(c.changedAt, at), ...(isArchived ? { archivedAt: at } : {}) })
}

/**
 * Deletes a case; it can be restored for a week. Tabs that show the case then show none.
 * @returns false if there is no such case or no room to keep it
 */
export function deleteCase(local: Storage, id: string, at: number): boolean {
  const { found } = readCase(local.getItem(caseKey + id))
  if (!found || !put(local, binKey + id, { ...found, deletedAt: at })) return false
  local.removeItem(caseKey + id)
  return true
}

/** Restores a deleted case. */
export function bringBack(local: Storage, id: string): boolean {
  const { found } = readCase(local.getItem(binKey + id))
  if (!found || !put(local, caseKey + id, found)) return false
  local.removeItem(binKey + id)
  return true
}

/** What is stored with a deleted case in addition to its own fields. */
const binned = object({ deletedAt: time })

/** Removes cases for good that were deleted more than a week ago. */
export function emptyBin(local: Storage, now: number): void {
  for (const key of keysOf(local).filter((key) => key.startsWith(binKey))) {
    const { deletedAt = 0 } = readStored(binned, local.getItem(key)).found ?? {}
    if (now - deletedAt > keptInBin) local.removeItem(key)
  }
}

/** Makes this tab show a case, or none; with none, the next deed begins a new case. */
export function openCase(session: Storage, guide: string, id = freshTab): void {
  session.setItem(tabKey + guide, id)
  session.removeItem(backKey + guide)
}

/**
 * Stores a received case as a new one and shows it in this tab. The id of the previous case is kept for the way back.
 * @returns false if storage is blocked or full
 */
export function openAsNew(storages: () => { local: Storage; session: Storage }, c: Case, shown?: string): boolean {
  try {
    const { local, session } = storages()
    const id = newId()
    if (!put(local, caseKey + id, { ...c, id })) return false
    openCase(session, c.guide, id)
    if (shown !== undefined) session.setItem(backKey + c.guide, shown)
    return true
  } catch {
    return false
  }
}

/** All cases as one file, with everything this browser knows about them, including notes and placeholder values. */
export function exportCases(local: Storage, at: number): string {
  const { cases } = listCases(local)
  return JSON.stringify({ telusurCases: 1, madeAt: new Date(at).toISOString(), cases }, undefined, 2)
}

const anything: Schema<unknown> = (value) => value
const casesFile = object({}, { telusurCases: wholeNumber(1, 999), telusur: anything, cases: list(anything) })

/** Rejects a file that this app cannot have written. */
function refuse(problem: string): never {
  throw new Error(problem)
}

export type Imported =
  | { readonly added: number; readonly known: number; readonly unreadable: number; readonly noRoom: number }
  /** The file holds no cases, comes from a newer version, or is the summary of one case. */
  | { readonly problem: 'no-cases' | 'newer' | 'summary' }

/**
 * Stores the cases from such a file next to the existing ones. Nothing is overwritten: a case that is already here is skipped, and one that
 * differs from the case with the same id gets a new id.
 */
export function importCases(local: Storage, text: string): Imported {
  const { found: file } = readStored(casesFile, text.trim())
  if (file?.telusur !== undefined) return { problem: 'summary' }
  if (file?.telusurCases === undefined) return { problem: 'no-cases' }
  if (file.telusurCases > 1) return { problem: 'newer' }
  if (!file.cases) return { problem: 'no-cases' }
  const counts = { added: 0, known: 0, unreadable: 0, noRoom: 0 }
  const here = new Set(listCases(local).cases.map(withoutId))
  for (const each of file.cases) {
    const found = attempt(() => caseSchema(each, refuse), undefined)
    if (!found) counts.unreadable += 1
    else if (here.has(withoutId(found))) counts.known += 1
    else if (put(local, ...withFreeId(local, found))) counts.added += 1
    else counts.noRoom += 1
  }
  return counts
}

function withFreeId(local: Storage, c: Case): [key: string, c: Case] {
  const id = c.id === '' || local.getItem(caseKey + c.id) !== null || local.getItem(binKey + c.id) !== null ? newId() : c.id
  return [caseKey + id, { ...c, id }]
}

/** A case as text without its id: an earlier import may have given it another one. */
function withoutId(c: Case): string {
  return JSON.stringify({ ...c, id: '' })
}

function put(local: Storage, key: string, c: Case & { deletedAt?: number }): boolean {
  try {
    local.setItem(key, JSON.stringify(c))
    return true
  } catch {
    return false
  }
}

function byChange(a: Case, b: Case): number {
  return b.changedAt - a.changedAt
}
