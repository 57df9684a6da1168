/** Letters that a reader of pictures writes for digits, as a part of a regular expression. */
export const digitLike = '[OoIlS]'

const digits: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', S: '5' }

/** A number whose digits a reader of pictures took for letters. */
export function asDigits(text: string): string {
  return text.replace(new RegExp(digitLike, 'g'), (letter) => digits[letter] ?? letter)
}
