/** Work that can be left after each part and taken up later; what it comes to is its return value. */
export type Parts<T> = Generator<undefined, T>

/** Does work from beginning to end. */
export function atOnce<T>(work: Parts<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
