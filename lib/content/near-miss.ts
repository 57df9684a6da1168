/** The candidate that a slip of the keyboard may have meant; nothing when none is close. */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  // One slip in three letters, three at most; in ids as short as "S1" every other id is one slip away.
  const limit = word.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = slipsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

/** `did you mean "…"?` where a candidate is close, otherwise the other remedy. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearMiss(word, candidates)
  return near === undefined ? otherwise : `did you mean "${near}"?`
}

/** Letters to add, drop, replace or swap with their neighbour until one word is the other. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? at(before, j - 2) + 1 : replace
      next.push(Math.min(replace, swap, at(row, j) + 1, at(next, j - 1) + 1))
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
