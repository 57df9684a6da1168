/** `"a", "b", "c"`; `none` for an empty list. */
export const quoted = (words: Iterable<string>): string => [...words].map((word) => `"${word}"`).join(', ') || 'none'

/** `a, b, c`; `none` for an empty list. */
export const listed = (words: Iterable<string>): string => [...words].join(', ') || 'none'

/** `1 file`, `2 files`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `a step`, `an outcome`. */
export const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** `a, b or c`: the possible choices. */
export const either = (words: readonly (string | number)[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('')
