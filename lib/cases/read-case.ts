import { type Case, caseSchema } from '#lib/guide/case.ts'
import { object, wholeNumber } from '#lib/guide/schema.ts'
import { readStored } from './read-stored.ts'

export type ReadCase = {
  readonly found?: Case
  /** Nothing could be read; only a newer version can read it; or some parts made no sense and were left out. */
  readonly problem?: 'unreadable' | 'newer' | 'incomplete'
}

const newerFormat = object({ format: wholeNumber(2, 999) })

/** Reads a stored text as a case and says what is wrong with it. Never throws. */
export function readCase(text: string | null): ReadCase {
  const { found, isWhole } = readStored(caseSchema, text)
  if (!found) return { problem: readStored(newerFormat, text).found ? 'newer' : 'unreadable' }
  return isWhole ? { found } : { found, problem: 'incomplete' }
}
