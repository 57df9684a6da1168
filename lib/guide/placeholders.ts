/** A text cut at its placeholders, such as `<namespace>`: every second part is the word between < and >. */
export function partsAtPlaceholders(text: string): string[] {
  return text.split(/<([a-z][\w-]*)>/i)
}

/** The words between < and > in a text, in their order. */
export const placeholdersIn = (text: string): string[] => partsAtPlaceholders(text).filter((_, index) => index % 2 === 1)
