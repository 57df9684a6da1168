/** Work that can be paused after each part and continued later. It returns the result. */
export type Parts<T> = Generator<undefined, T>

/** Runs all parts without a pause. */
export function atOnce<T>(work: Parts<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
