import { createHash } from 'node:crypto'

/** A file of the build that the browser fetches; its name changes whenever its content does. */
export type DataFile = { file: string; json: string }

/** The content as JSON, under the name with a hash of it. */
export function dataFile(name: string, content: unknown): DataFile {
  const json = JSON.stringify(content)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return { file: `${name}.${hash}.json`, json }
}
