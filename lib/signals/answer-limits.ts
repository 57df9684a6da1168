/** So many lines of a text are shown, and marked. */
export const shownLines = 200

/** In so many lines a signal is told to stand; of more, only how many. */
export const listedLines = 5
