/** The record's own value for `id`; `undefined` for inherited names (`constructor`, `__proto__`). */
export function lookup<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

/**
 * The record's own value for an id that must exist.
 * @throws {Error} naming the id, if the content check did not run or missed it
 */
export function mustLookup<T>(record: Readonly<Record<string, T>>, id: string): T {
  const found = lookup(record, id)
  if (found === undefined) throw new Error(`Nothing is known of "${id}": npm run check says which file lacks it`)
  return found
}
