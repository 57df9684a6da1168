// A code under one key, however it is written: `33008`, `80230626` for an HRESULT, `0x6ba` for a short hexadecimal number.

const signed = 0x8000_0000

/** The search key of a pattern that is a code; `undefined` if the pattern is a phrase. */
export function codeOf(pattern: string): string | undefined {
  return isEventId(pattern) ? pattern : longCodeOf(pattern)
}

/** Whether a pattern is an event id. */
export function isEventId(pattern: string): boolean {
  return /^\d{3,5}$/.test(pattern)
}

/** The search key of an HRESULT or another number after `0x`. Accepts hexadecimal with or without `0x`, and decimal with or without a sign. */
export function longCodeOf(number: string): string | undefined {
  if (/^0x[\da-f]{1,8}$/i.test(number)) return ofHex(number.slice(2).toLowerCase())
  if (/^\d[\da-f]{6,7}$/i.test(number)) return number.toLowerCase()
  if (!/^[-−–]?\d{9,10}$/.test(number)) return undefined
  const value = Number(number.replace(/^[−–]/, '-'))
  const bits = value < 0 ? value + 2 * signed : value
  return bits >= signed && bits < 2 * signed ? bits.toString(16) : undefined
}

/** The key for hexadecimal digits. `0x00000005` and `0x5` have the same key. */
function ofHex(digits: string): string {
  const short = digits.replace(/^0+(?=.)/, '')
  return short.length < 7 ? `0x${short}` : short
}
