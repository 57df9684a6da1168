import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Everything a build is made from, relative to the project root. */
export const sources = [
  'app',
  'components',
  'content',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts',
  'mdx-components.tsx',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json'
]

const stampFile = '.cache/build-stamp'

/** A hash of everything a build depends on, including the environment, and of the files it made. */
function stampOf(root: string): string {
  const hash = createHash('sha256')
  for (const name of ['BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const path of sources.flatMap((source) => filesIn(root, source)))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  for (const path of filesIn(root, 'out')) hash.update(`${path} ${statSync(join(root, path)).size}\n`)
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return []
  if (path.includes('.')) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** Whether `out/` was built from the current sources and is still complete. */
export function isBuilt(root: string): boolean {
  const file = join(root, stampFile)
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(root)
}

/** Records what `out/` was built from. */
export function writeStamp(root: string): void {
  mkdirSync(dirname(join(root, stampFile)), { recursive: true })
  writeFileSync(join(root, stampFile), stampOf(root))
}
