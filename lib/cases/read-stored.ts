import type { Schema } from '#lib/guide/schema.ts'
import { attempt } from './attempt.ts'

/** Reads a stored text. Parts that make no sense are left out and `isWhole` is false; if nothing makes sense, `found` is missing. Never throws. */
export function readStored<T>(schema: Schema<T>, text: string | null): { found?: T; isWhole: boolean } {
  let isWhole = true
  const value: unknown = attempt(() => JSON.parse(text ?? ''), undefined)
  const found = schema(value, (problem) => {
    if (problem === 'damaged' || problem === 'unknown') isWhole = false
  })
  return { found, isWhole }
}
