/** A function that asks for its value when first called, and never again. */
export function once<T>(value: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: value() }
    return known.value
  }
}
