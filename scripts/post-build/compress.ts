import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const textFiles = ['.html', '.txt', '.js', '.css', '.json', '.svg', '.xml']

/** Whether a server saves time by sending the file compressed. */
export function isCompressible(file: string): boolean {
  return textFiles.includes(extname(file))
}

/** Puts a `.gz` beside the file, for servers that send it as it is. */
export function compress(file: string): void {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
}
