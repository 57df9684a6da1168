import { createHash } from 'node:crypto'

/** A built file that browsers fetch. Its name changes with its content. */
export type DataFile = { file: string; json: string }

/** Turns content into JSON, in a file with a hash in its name. */
export function dataFile(name: string, content: unknown): DataFile {
  const json = JSON.stringify(content)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return { file: `${name}.${hash}.json`, json }
}
