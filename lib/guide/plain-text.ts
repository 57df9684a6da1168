/** The text without marks that turn the direction of reading, and without halves of characters. */
export function plainText(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
}
