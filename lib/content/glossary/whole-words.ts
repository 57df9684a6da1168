const letter = '[\\p{L}\\p{M}\\p{N}_]'

/** A regular expression that finds these words as whole words, with any white space between them, including line breaks. */
export function wholeWords(words: string, isExact = false): RegExp {
  const literals = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  // A line of a Markdown quotation begins with ">".
  return new RegExp(`(?<!${letter})${literals.join('[\\s>]+')}(?!${letter})`, isExact ? 'gu' : 'giu')
}
