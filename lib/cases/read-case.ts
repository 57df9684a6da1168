import { type Answer, type Case, emptyProgress, type Mark, type Progress, type Undo } from '#lib/guide/case.ts'

/**
 * A stored case, if the text is one. Parts that have the wrong shape are left out;
 * text that is no case of this format gives nothing, so that the caller can set it aside.
 */
export function readCase(text: string): Case | undefined {
  const found = parse(text)
  if (!isRecord(found) || found.format !== 1) return undefined
  const { id, guide, createdAt, changedAt, progress } = found
  if (typeof id !== 'string' || typeof guide !== 'string' || !isTime(createdAt) || !isTime(changedAt) || !isRecord(progress))
    return undefined

  const undo = undoOf(found.undo)
  return {
    format: 1,
    id,
    guide,
    createdAt,
    changedAt,
    revision: typeof found.revision === 'number' ? found.revision : 1,
    name: typeof found.name === 'string' ? found.name : '',
    values: entriesOf(found.values, isText),
    recent: entriesOf(found.recent, isTime),
    progress: { ...emptyProgress, ...partsOf(progress) },
    ...(isTime(found.archivedAt) ? { archivedAt: found.archivedAt } : {}),
    ...(undo ? { undo } : {})
  }
}

/** Why a stored text is not the case that was read of it: nothing could be read, only a newer version can, or parts were left out. */
export function problemOf(text: string, read: Case | undefined): 'unreadable' | 'newer' | 'mended' | undefined {
  const written = parse(text)
  if (read) return holds(read, written) ? undefined : 'mended'
  return isRecord(written) && Number(written.format) > 1 ? 'newer' : 'unreadable'
}

/** Whether everything written was read. */
function holds(read: unknown, written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return read === written
  const entries = Object.entries(written)
  const found = new Map(Object.entries(read ?? {}))
  return (!Array.isArray(read) || read.length === entries.length) && entries.every(([key, value]) => holds(found.get(key), value))
}

function undoOf(found: unknown): Undo | undefined {
  if (!isRecord(found) || !isText(found.deed) || !isRecord(found.before)) return undefined
  const brought = isRecord(found.brought) ? { brought: partsOf(found.brought) } : {}
  return { deed: found.deed, before: partsOf(found.before), ...brought }
}

function partsOf(found: Record<string, unknown>): Partial<Progress> {
  return {
    ...(Array.isArray(found.trail) ? { trail: found.trail.filter(isAnswer) } : {}),
    ...(isRecord(found.remembered) ? { remembered: entriesOf(found.remembered, isText) } : {}),
    ...(isRecord(found.prerequisites) ? { prerequisites: entriesOf(found.prerequisites, isMark) } : {}),
    ...(isRecord(found.notes) ? { notes: entriesOf(found.notes, isText) } : {}),
    ...(isRecord(found.signals) ? { signals: entriesOf(found.signals, isTime) } : {}),
    ...(isRecord(found.evidence) ? { evidence: entriesOf(found.evidence, isEvidence) } : {})
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function entriesOf<T>(found: unknown, fits: (value: unknown) => value is T): Record<string, T> {
  if (!isRecord(found)) return {}
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, T] => fits(entry[1])))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && isText(value.step) && isText(value.choice) && isTime(value.at)
}

function isMark(value: unknown): value is Mark {
  const isState = isRecord(value) && ['confirmed', 'not-met', 'not-applicable'].includes(String(value.state))
  return isState && isTime(value.revision) && isTime(value.at)
}

function isEvidence(value: unknown): value is Progress['evidence'][string] {
  return isRecord(value) && typeof value.have === 'boolean' && (value.text === undefined || isText(value.text))
}
