/** Compresses bytes; browsers and Node can do so without help, on plain http, too. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * What `deflate` compressed; nothing where it is more than `limit` bytes.
 * @throws {Error} where it is not what `deflate` made
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | undefined> {
  return readUpTo(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limit)
}

/** Reads a stream to its end; nothing, and no further reading, as soon as it holds more than `limit` bytes. */
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
