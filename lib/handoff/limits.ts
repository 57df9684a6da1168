/** The longest link fragment accepted, with `#`, in characters. */
export const longestFragment = 32_000

/** The largest decompressed link accepted, in bytes. */
export const mostBytes = 256 * 1024

/** The longest summary accepted, in characters. */
export const longestSummary = 256 * 1024

/** How much of a pasted text is searched for a link, in characters: enough for a summary that is quoted a few times. */
export const longestPaste = 4 * longestSummary

/** The maximum number of links to try in one text. */
export const mostLinks = 100
