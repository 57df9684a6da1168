import { kebabCase } from './is-id.ts'
import { lookup } from './lookup.ts'

/**
 * Told of everything that is not as it should be. Left out is what is of the wrong kind, `damaged`, and what no schema names,
 * `unknown`; taken all the same are texts and lists beyond their limits, `too-long`, and the closest time to one that cannot be,
 * `out-of-range`. Reading ends where this throws.
 */
export type Miss = (problem: 'damaged' | 'too-long' | 'out-of-range' | 'unknown') => void

/** Reads one kind of value, whatever it is given: a copy with all that makes sense of it; nothing where it is of another kind. */
export type Schema<T> = (value: unknown, miss: Miss) => T | undefined

/** What a schema reads. */
export type Read<S> = S extends Schema<infer T> ? T : never

type Fields = Readonly<Record<string, Schema<unknown>>>
type Shape<R extends Fields, O extends Fields> = { readonly [K in keyof R]: Read<R[K]> } & { readonly [K in keyof O]?: Read<O[K]> }

/** The longest id, in characters. */
const longestId = 100

/** The most entries of a list or record that came from elsewhere. */
export const mostEntries = 1_000

/** What `fits`. */
function what<T>(fits: (value: unknown) => value is T): Schema<T> {
  return (value) => (fits(value) ? value : undefined)
}

/** One of some values. */
export function oneOf<const T>(values: readonly T[]): Schema<T> {
  return what((value): value is T => values.some((each) => each === value))
}

/** A whole number within limits. */
export function wholeNumber(least: number, most: number): Schema<number> {
  return what((value): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
}

/** A text, as `clean` leaves it. */
export function text(longest: number, clean: (text: string) => string): Schema<string> {
  return (value, miss) => {
    if (typeof value !== 'string') return undefined
    const cleaned = clean(value)
    if (cleaned.length > longest) miss('too-long')
    return cleaned
  }
}

/** A text of at most `longestId` characters that a pattern matches. */
export function word(pattern: RegExp): Schema<string> {
  return what((value): value is string => typeof value === 'string' && value.length <= longestId && pattern.test(value))
}

/** The id of anything. */
export const id = word(kebabCase)

/** A list without the items that make no sense. */
export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return (value, miss) => {
    if (!Array.isArray(value)) return undefined
    if (value.length > mostEntries) miss('too-long')
    return value.flatMap((each) => given(item, each, miss))
  }
}

/** A record without the entries that make no sense; its keys are ids unless another schema is given. */
export function record<T>(entry: Schema<T>, key = id): Schema<Readonly<Record<string, T>>> {
  return (value, miss) => {
    if (!isRecord(value)) return undefined
    const entries = Object.entries(value)
    if (entries.length > mostEntries) miss('too-long')
    return Object.fromEntries(
      entries.flatMap(([name, each]) => given(key, name, miss).flatMap(() => given(entry, each, miss).map((each) => [name, each])))
    )
  }
}

/** A record with fields of its own kind each; nothing where one that is required makes no sense. */
export function object<R extends Fields, O extends Fields = Record<never, never>>(required: R, optional?: O): Schema<Shape<R, O>> {
  const fields: Fields = { ...required, ...optional }
  return (value, miss) => {
    if (!isRecord(value)) return undefined
    if (Object.keys(value).some((name) => !Object.hasOwn(fields, name))) miss('unknown')
    const found = Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => given(field, lookup(value, name), miss).map((each) => [name, each]))
    )
    return Object.keys(required).every((name) => name in found) ? (found as Shape<R, O>) : undefined
  }
}

/** What is taken where nothing is given, or nothing that makes sense. */
export function orElse<T>(schema: Schema<T>, otherwise: T): Schema<T> {
  return (value, miss) => given(schema, value, miss)[0] ?? otherwise
}

/** What a schema makes of a value, as a list of one; of nothing it makes nothing. */
function given<T>(schema: Schema<T>, value: unknown, miss: Miss): T[] {
  const found = schema(value, miss)
  if (found !== undefined) return [found]
  if (value !== undefined) miss('damaged')
  return []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
