import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. */
const sources = [
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

/** One value for everything that a build depends on, environment included. */
function stampOf(root: string): string {
  const hash = createHash('sha256')
  for (const name of ['BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const path of sources.flatMap((source) => filesIn(root, source)))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
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

/** Whether `out/` was built from what stands here now. */
export function isBuilt(root: string): boolean {
  const isThere = existsSync(join(root, 'out/index.html')) && existsSync(join(root, stampFile))
  return isThere && readFileSync(join(root, stampFile), 'utf8') === stampOf(root)
}

/** Notes what `out/` was built from. */
export function writeStamp(root: string): void {
  writeFileSync(join(root, stampFile), stampOf(root))
}
