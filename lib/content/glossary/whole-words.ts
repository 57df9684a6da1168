const letter = '[\\p{L}\\p{M}\\p{N}_]'

/** Finds these words where no letter of another word touches them, with any space between them, line breaks included. */
export function wholeWords(words: string, isExact = false): RegExp {
  const literals = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  // A line of a Markdown quotation begins with ">".
  return new RegExp(`(?<!${letter})${literals.join('[\\s>]+')}(?!${letter})`, isExact ? 'gu' : 'giu')
}
