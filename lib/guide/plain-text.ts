/** The text without control characters for the writing direction and without unpaired surrogates. */
export function plainText(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
}
