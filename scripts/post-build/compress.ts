import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const textFiles = ['.html', '.txt', '.js', '.css', '.json', '.svg', '.xml']

/** Whether compressing the file makes it faster to send. */
export function isCompressible(file: string): boolean {
  return textFiles.includes(extname(file))
}

/** Writes a `.gz` next to the file, for servers that send precompressed files. */
export function compress(file: string): void {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
}
