import { type Progress, typedParts, type Undo } from '#lib/guide/case.ts'

type Entries = Readonly<Record<string, unknown>>

/** The parts changed by a deed as they were before it, plus whatever was typed, found or collected since. */
export function undoParts(now: Progress, { before, brought }: Undo): Partial<Progress> {
  const typed = typedParts.flatMap((part) => {
    const entries = before[part]
    return entries ? [[part, entriesBefore(now[part], entries, brought?.[part])]] : []
  })
  return { ...before, ...Object.fromEntries(typed) }
}

function entriesBefore(now: Entries, before: Entries, brought: Entries = {}): Entries {
  const isSince = ([id, value]: [string, unknown]) =>
    Object.hasOwn(brought, id) ? !isSame(value, brought[id]) : !Object.hasOwn(before, id)
  return { ...before, ...Object.fromEntries(Object.entries(now).filter(isSince)) }
}

/** Whether two values would be stored as the same text. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
