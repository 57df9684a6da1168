/** A text cut at its placeholders, such as `<namespace>`: every second part is the word between < and >. */
export function partsAtPlaceholders(text: string): string[] {
  return text.split(/<([a-z][\w-]*)>/i)
}
