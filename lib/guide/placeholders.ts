/** Splits a text at its placeholders, such as `<namespace>`. Every second part is the name of a placeholder. */
export function partsAtPlaceholders(text: string): string[] {
  return text.split(/<([a-z][\w-]*)>/i)
}

/** The names of the placeholders in a text, in order. */
export const placeholdersIn = (text: string): string[] => partsAtPlaceholders(text).filter((_, index) => index % 2 === 1)
