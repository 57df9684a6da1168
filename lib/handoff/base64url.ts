/** Encodes bytes as base64url (`A–Z a–z 0–9 - _`) without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Decodes such a text. `undefined` unless it is exactly what `toBase64Url` would have written. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length).map((_, index) => binary.charCodeAt(index))
  return toBase64Url(bytes) === text ? bytes : undefined
}
