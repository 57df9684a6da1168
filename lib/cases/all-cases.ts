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

/** A stored text that is no whole case: the original of one that lost parts, or one that only a newer version can read. */
export type Aside = { readonly key: string; readonly text: string }

/** What the storage holds, of every guide; what changed last stands first. */
export type CaseList = { readonly cases: readonly Case[]; readonly deleted: readonly Case[]; readonly aside: readonly Aside[] }

/** How long a deleted case can be brought back, in milliseconds. */
const keptInBin = 7 * 86_400_000

/** All cases of this browser. Throws where storage is blocked, as does everything here. */
export function listCases(local: Storage): CaseList {
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
 * Change a stored case as it is at this moment.
 * @returns whether there was room for it, and a case
 */
export function changeCase(local: Storage, id: string, change: (c: Case) => Case): boolean {
  const { found } = readCase(local.getItem(caseKey + id))
  return found !== undefined && put(local, caseKey + id, change(found))
}

/** Give a case another name; it counts as a change, so that no other tab writes the old one back. */
export function renamed(name: string, at: number): (c: Case) => Case {
  return (c) => ({ ...c, name: cleanLine(name), changedAt: Math.max(c.changedAt, at) })
}

/** Put a case into the archive, or bring it back. */
export function archived(isArchived: boolean, at: number): (c: Case) => Case {
  return ({ archivedAt: _, ...c }) => ({ ...c, changedAt: Math.max(c.changedAt, at), ...(isArchived ? { archivedAt: at } : {}) })
}

/**
 * Delete a case; for a week it can be brought back. Every tab that shows it shows no case then.
 * @returns whether it was there and there was room
 */
export function deleteCase(local: Storage, id: string, at: number): boolean {
  const { found } = readCase(local.getItem(caseKey + id))
  if (!found || !put(local, binKey + id, { ...found, deletedAt: at })) return false
  local.removeItem(caseKey + id)
  return true
}

/** Take a deletion back. */
export function bringBack(local: Storage, id: string): boolean {
  const { found } = readCase(local.getItem(binKey + id))
  if (!found || !put(local, caseKey + id, found)) return false
  local.removeItem(binKey + id)
  return true
}

/** What a deleted case has beside its own fields. */
const binned = object({ deletedAt: time })

/** Cases that were deleted more than a week ago go for good. */
export function emptyBin(local: Storage, now: number): void {
  for (const key of keysOf(local).filter((key) => key.startsWith(binKey))) {
    const { deletedAt = 0 } = readStored(binned, local.getItem(key)).found ?? {}
    if (now - deletedAt > keptInBin) local.removeItem(key)
  }
}

/** Let this tab show a case, or none: then the next deed begins one. */
export function openCase(session: Storage, guide: string, id = freshTab): void {
  session.setItem(tabKey + guide, id)
  session.removeItem(backKey + guide)
}

/**
 * Store a case that came in beside the others and let this tab show it; the id of the one it showed is kept for the way back.
 * @returns whether there was room; not where storage is blocked
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

/** All cases as one file. It holds all that this browser knows of them, notes and filled-in placeholders included. */
export function exportCases(local: Storage, at: number): string {
  const { cases } = listCases(local)
  return JSON.stringify({ telusurCases: 1, madeAt: new Date(at).toISOString(), cases }, undefined, 2)
}

const anything: Schema<unknown> = (value) => value
const casesFile = object({}, { telusurCases: wholeNumber(1, 999), telusur: anything, cases: list(anything) })

/** What the app could not have written is not taken. */
function refuse(problem: string): never {
  throw new Error(problem)
}

export type Imported =
  | { readonly added: number; readonly known: number; readonly unreadable: number; readonly noRoom: number }
  /** It is no such file, one of a newer version, or the summary of one case. */
  | { readonly problem: 'no-cases' | 'newer' | 'summary' }

/**
 * Store the cases of such a file beside those that are here: nothing is overwritten, and what is here already is left out.
 * A case that differs from the one here becomes a case of its own.
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
    else if (put(local, ...placeFor(local, found))) counts.added += 1
    else counts.noRoom += 1
  }
  return counts
}

function placeFor(local: Storage, c: Case): [key: string, c: Case] {
  const id = c.id === '' || local.getItem(caseKey + c.id) !== null || local.getItem(binKey + c.id) !== null ? newId() : c.id
  return [caseKey + id, { ...c, id }]
}

/** A case as text: the same one may be here under another id, after an earlier import. */
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
