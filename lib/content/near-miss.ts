import { slipsBetween } from '#lib/guide/slips-between.ts'

/** The candidate that a typing mistake probably meant; `undefined` if none is close. */
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

/** `did you mean "…"?` if a candidate is close, otherwise the other remedy. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearMiss(word, candidates)
  return near === undefined ? otherwise : `did you mean "${near}"?`
}
