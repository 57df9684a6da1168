/** Compresses bytes with `CompressionStream`, which browsers also have on plain http. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Decompresses bytes; `undefined` if the result is larger than `limit` bytes.
 * @throws {Error} if the bytes are not compressed data
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | undefined> {
  return readUpTo(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit)
}

/** Reads a whole stream. Stops and returns `undefined` as soon as it exceeds `limit` bytes. */
export async function readUpTo(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.length
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    chunks.push(chunk.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
