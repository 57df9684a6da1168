import { fromBase64Url, toBase64Url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { longestFragment } from './limits.ts'
import { check } from './parse.ts'

const lengthBytes = 3
const checksumBytes = 4
const statedIn = 4

/** Wraps bytes as the data of a link: first the length of the whole, last a checksum. */
export function wrap(bytes: Uint8Array): string {
  const wrapped = new Uint8Array(lengthBytes + bytes.length + checksumBytes)
  const view = new DataView(wrapped.buffer)
  view.setUint32(0, wrapped.length << 8)
  wrapped.set(bytes, lengthBytes)
  view.setUint32(wrapped.length - checksumBytes, crc32(wrapped.subarray(0, -checksumBytes)))
  return toBase64Url(wrapped)
}

/**
 * Unwraps the bytes of a link's data.
 * @throws {Refusal} if characters are missing or changed
 */
export function unwrap(data: string): Uint8Array<ArrayBuffer> {
  const length = statedLength(data)
  check(length <= longestFragment)
  check(data.length >= length, 'incomplete')
  check(data.length === length)
  const wrapped = fromBase64Url(data)
  check(wrapped !== undefined && wrapped.length >= lengthBytes + checksumBytes)
  const checksum = new DataView(wrapped.buffer).getUint32(wrapped.length - checksumBytes)
  check(checksum === crc32(wrapped.subarray(0, -checksumBytes)))
  return wrapped.slice(lengthBytes, -checksumBytes)
}

/** The length that the data states in its first four characters. */
export function statedLength(data: string): number {
  const bytes = fromBase64Url(data.slice(0, statedIn))
  if (bytes?.length !== lengthBytes) return statedIn
  const [high = 0, middle = 0, low = 0] = bytes
  return Math.max(statedIn, Math.ceil(((high << 16) | (middle << 8) | low) * (4 / 3)))
}
