/** What `deed` returns; `otherwise` where it throws, as a storage may that is blocked, full or damaged. */
export function attempt<T>(deed: () => T, otherwise: T): T {
  try {
    return deed()
  } catch {
    return otherwise
  }
}
