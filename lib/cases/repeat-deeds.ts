import { type Answer, type Case, type Progress, progressParts, type Trail } from '#lib/guide/case.ts'
import { time, values } from '#lib/guide/case-fields.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { id, list, object, type Read } from '#lib/guide/schema.ts'
import { attempt } from './attempt.ts'
import { recentFor } from './deeds.ts'
import { readCase } from './read-case.ts'
import { readStored } from './read-stored.ts'
import { keysOf } from './shown-case.ts'
import { caseKey, deedsKey } from './storage-keys.ts'
import { isSame } from './undo-parts.ts'

const parts = object({}, { ...progressParts(time), values })
const kept = object({ id, at: time, of: id, was: parts, is: parts })

type Kept = Read<typeof kept>
type Entries<T = unknown> = Readonly<Record<string, T>>

/** How long other tabs may take to see what this one wrote, in milliseconds. */
const seenAfter = 10_000

/**
 * Repeats recent deeds of any page that are missing from the stored cases because another tab overwrote them, and forgets deeds that every
 * tab has seen. Never throws.
 * @returns whether a case has changed
 */
export function repeatDeeds(local: Storage, now: number): boolean {
  const journals = attempt(() => keysOf(local), [])
    .filter((key) => key.startsWith(deedsKey))
    .map((key) => ({ key, deeds: attempt(() => readStored(list(kept), local.getItem(key)).found, undefined) ?? [] }))
  const all = journals.flatMap(({ deeds }) => deeds).sort((one, other) => one.at - other.at)
  const changed = [...new Set(all.map(({ of }) => of))].filter((of) =>
    attempt(() => {
      const { found, problem } = readCase(local.getItem(caseKey + of))
      const deeds = all.filter((deed) => deed.of === of)
      const first = found && !problem ? deeds.findIndex((deed) => isLost(found, deed)) : -1
      if (!found || first < 0) return false
      // What was done after it in other tabs holds as before.
      local.setItem(caseKey + of, JSON.stringify(deeds.slice(first).reduce(withDeed, found)))
      return true
    }, false)
  )
  for (const { key, deeds } of journals)
    if (deeds.every(({ at }) => now - at > seenAfter)) attempt(() => local.removeItem(key), undefined)
  return changed.length > 0
}

/** Whether a recent deed is missing from a case. A case knows only the deeds of its last seconds, so of older ones nothing can be said. */
function isLost({ recent, changedAt }: Case, { id, at }: Kept): boolean {
  return !Object.hasOwn(recent, id) && changedAt - at < recentFor
}

/** The case with a deed applied and without its undo, which would restore a part as it was before this deed. */
function withDeed({ undo: _, ...c }: Case, { id, at, was, is }: Kept): Case {
  const [now, before, after] = [c.progress, was, is].map(({ trail: _, ...records }) => records as Entries<Entries>)
  const changed = Object.entries(now ?? {}).map(([part, of]) => [part, withEntries(of, before?.[part], after?.[part])])
  return {
    ...c,
    changedAt: Math.max(c.changedAt, at),
    recent: { ...c.recent, [id]: at },
    values: withEntries(c.values, was.values, is.values),
    progress: { ...(Object.fromEntries(changed) as Progress), trail: withAnswers(c.progress.trail, was.trail, is.trail) }
  }
}

/** The entries of the first record that the second lacks or has with another value. */
function onlyIn<T>(one: Entries<T>, other: Entries<T>): [string, T][] {
  return Object.entries(one).filter(([name, value]) => !isSame(value, lookup(other, name)))
}

function withEntries<T>(now: Entries<T>, was: Entries<T> = {}, is: Entries<T> = {}): Entries<T> {
  const gone = new Set(onlyIn(was, is).map(([name]) => name))
  return Object.fromEntries([...Object.entries(now).filter(([name]) => !gone.has(name)), ...onlyIn(is, was)])
}

/** A trail without some answers and with others, sorted by time. */
function withAnswers(now: Trail, was: Trail = [], is: Trail = []): Trail {
  const [gone, come] = [unlike(was, is), unlike(is, was)]
  const kept = unlike(now, [...gone, ...come])
  return come.reduce<Trail>(
    (trail, answer) => trail.toSpliced(trail.findLastIndex(({ at }) => at <= answer.at) + 1, 0, answer),
    kept
  )
}

/** The answers of the first trail that are not in the second. */
function unlike(one: Trail, other: Trail): Answer[] {
  return one.filter((answer) => !other.some((each) => isSame(each, answer)))
}
