import type { Schema } from '#lib/guide/schema.ts'
import { attempt } from './attempt.ts'

/**
 * What a storage holds under a key. Parts that make no sense are left out, and `isWhole` is false then; nothing is `found` where
 * the text as a whole makes none. Never throws.
 */
export function readStored<T>(schema: Schema<T>, text: string | null): { found?: T; isWhole: boolean } {
  let isWhole = true
  const value: unknown = attempt(() => JSON.parse(text ?? ''), undefined)
  const found = schema(value, (problem) => {
    if (problem === 'damaged' || problem === 'unknown') isWhole = false
  })
  return { found, isWhole }
}
