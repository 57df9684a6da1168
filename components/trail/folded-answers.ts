const shownAnswers = 5

/**
 * How many of the oldest answers to fold, so that five remain visible. The current place is never folded (`here` is the index of its
 * answer, negative if it has none), and neither is a single answer, because the button would take as much space.
 */
export function foldedAnswers(count: number, here: number): number {
  const folded = Math.min(count - shownAnswers, here < 0 ? count : here)
  return folded > 1 ? folded : 0
}
