/** How many lines of a text are shown and marked. */
export const shownLines = 200

/** How many lines are listed for a signal; beyond that, only their number is given. */
export const listedLines = 5
