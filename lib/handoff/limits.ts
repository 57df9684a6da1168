/** The longest link a reader takes: its fragment with the `#`, in characters. */
export const longestFragment = 32_000

/** The most a reader unpacks of a link, in bytes. */
export const mostBytes = 256 * 1024

/** The longest summary a reader takes, in characters. */
export const longestSummary = 256 * 1024

/** The longest text in which a reader looks for a link, in characters: a summary as text or Markdown, quoted a few times. */
export const longestPaste = 4 * longestSummary

/** The most links that a reader looks at in one text. */
export const mostLinks = 100
