/** A random id of 16 characters; `crypto.randomUUID` does not exist on plain http. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
