/** Computes a value at the first call and remembers it. */
export function once<T>(value: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: value() }
    return known.value
  }
}
