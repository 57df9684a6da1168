import { fromBase64Url, toBase64Url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { longestFragment } from './limits.ts'
import { check } from './parse.ts'

const lengthBytes = 3
const checksumBytes = 4
const statedIn = 4

/** Bytes as the data of a link: the length of everything in front, a checksum of everything behind. */
export function seal(bytes: Uint8Array): string {
  const sealed = new Uint8Array(lengthBytes + bytes.length + checksumBytes)
  const view = new DataView(sealed.buffer)
  view.setUint32(0, sealed.length << 8)
  sealed.set(bytes, lengthBytes)
  view.setUint32(sealed.length - checksumBytes, crc32(sealed.subarray(0, -checksumBytes)))
  return toBase64Url(sealed)
}

/**
 * The bytes in the data of a link.
 * @throws {Refusal} where a character is missing or not what it was
 */
export function unseal(data: string): Uint8Array<ArrayBuffer> {
  const length = statedLength(data)
  check(length <= longestFragment)
  check(data.length >= length, 'incomplete')
  check(data.length === length)
  const sealed = fromBase64Url(data)
  check(sealed !== undefined && sealed.length >= lengthBytes + checksumBytes)
  const checksum = new DataView(sealed.buffer).getUint32(sealed.length - checksumBytes)
  check(checksum === crc32(sealed.subarray(0, -checksumBytes)))
  return sealed.slice(lengthBytes, -checksumBytes)
}

/** How many characters the data has by its own account, which stands in the first four. */
export function statedLength(data: string): number {
  const bytes = fromBase64Url(data.slice(0, statedIn))
  if (bytes?.length !== lengthBytes) return statedIn
  const [high = 0, middle = 0, low = 0] = bytes
  return Math.max(statedIn, Math.ceil(((high << 16) | (middle << 8) | low) * (4 / 3)))
}
