/** Returns the result of `deed`, or `otherwise` if it throws, as storage does when it is blocked, full or damaged. */
export function attempt<T>(deed: () => T, otherwise: T): T {
  try {
    return deed()
  } catch {
    return otherwise
  }
}
