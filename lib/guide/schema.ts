import { kebabCase } from './is-id.ts'
import { lookup } from './lookup.ts'

/**
 * Called for everything that does not fit. Values of the wrong type (`damaged`) or not in the schema (`unknown`) are left out;
 * texts and lists over their limits (`too-long`) are kept, and impossible times (`out-of-range`) replaced by the nearest possible one.
 * If this function throws, reading ends.
 */
export type Miss = (problem: 'damaged' | 'too-long' | 'out-of-range' | 'unknown') => void

/** Reads one type of value from any input. Returns a copy of whatever is valid, or `undefined` if the type is wrong. */
export type Schema<T> = (value: unknown, miss: Miss) => T | undefined

/** The type that a schema returns. */
export type Read<S> = S extends Schema<infer T> ? T : never

type Fields = Readonly<Record<string, Schema<unknown>>>
type Shape<R extends Fields, O extends Fields> = { readonly [K in keyof R]: Read<R[K]> } & { readonly [K in keyof O]?: Read<O[K]> }

/** The maximum length of an id, in characters. */
const longestId = 100

/** The maximum number of entries in a list or record from outside. */
export const mostEntries = 1_000

/** A schema that accepts the values for which `fits` holds. */
function what<T>(fits: (value: unknown) => value is T): Schema<T> {
  return (value) => (fits(value) ? value : undefined)
}

/** Accepts one of the given values. */
export function oneOf<const T>(values: readonly T[]): Schema<T> {
  return what((value): value is T => values.some((each) => each === value))
}

/** Accepts a whole number within limits. */
export function wholeNumber(least: number, most: number): Schema<number> {
  return what((value): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
}

/** Accepts a text and applies `clean` to it. One over the limit is reported and kept. */
export function text(longest: number, clean: (text: string) => string): Schema<string> {
  return (value, miss) => {
    if (typeof value !== 'string') return undefined
    const cleaned = clean(value)
    if (cleaned.length > longest) miss('too-long')
    return cleaned
  }
}

/** Accepts a text that matches the pattern and is no longer than `longestId`. */
export function word(pattern: RegExp): Schema<string> {
  return what((value): value is string => typeof value === 'string' && value.length <= longestId && pattern.test(value))
}

/** The id of anything. */
export const id = word(kebabCase)

/** Reads a list and leaves out invalid items. */
export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return (value, miss) => {
    if (!Array.isArray(value)) return undefined
    if (value.length > mostEntries) miss('too-long')
    return value.flatMap((each) => given(item, each, miss))
  }
}

/** Reads a record and leaves out invalid entries. Keys must be ids unless another schema is given. */
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

/** Reads an object with its own schema for each field. Returns `undefined` if a required field is invalid. */
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

/** Falls back to a value if the input is missing or invalid. */
export function orElse<T>(schema: Schema<T>, otherwise: T): Schema<T> {
  return (value, miss) => given(schema, value, miss)[0] ?? otherwise
}

/** Applies a schema and returns a list of one, or an empty list without a result. */
function given<T>(schema: Schema<T>, value: unknown, miss: Miss): T[] {
  const found = schema(value, miss)
  if (found !== undefined) return [found]
  if (value !== undefined) miss('damaged')
  return []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
