const shownAnswers = 5

/**
 * How many of the oldest answers fold, so that five remain: never the place (`here`, the index of its answer, negative where it
 * has none), and never a single one, since the button in its stead would take as much room.
 */
export function foldedAnswers(count: number, here: number): number {
  const folded = Math.min(count - shownAnswers, here < 0 ? count : here)
  return folded > 1 ? folded : 0
}
