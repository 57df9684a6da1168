import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a build is made of, relative to the project root. */
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

/** One value for everything that a build depends on, environment included, and for the files it made. */
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

/** Whether `out/` was built from what stands here now, and all of it is still there. */
export function isBuilt(root: string): boolean {
  const file = join(root, stampFile)
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(root)
}

/** Notes what `out/` was built from, and what was built. */
export function writeStamp(root: string): void {
  mkdirSync(dirname(join(root, stampFile)), { recursive: true })
  writeFileSync(join(root, stampFile), stampOf(root))
}
