/** Letters that text recognition confuses with digits, as part of a regular expression. */
export const digitLike = '[OoIlS]'

const digits: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', S: '5' }

/** The number with such letters turned back into digits. */
export function asDigits(text: string): string {
  return text.replace(new RegExp(digitLike, 'g'), (letter) => digits[letter] ?? letter)
}
