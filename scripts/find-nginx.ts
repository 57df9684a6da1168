import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a package is unpacked that this machine has not installed. */
const cache = join(import.meta.dirname, '..', '.cache', 'nginx')

/** The first nginx that starts: `NGINX_PATH`, on the path, where Debian installs it, or unpacked from Debian's package before. */
export function findNginx(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'nginx'))
  const named = process.env.NGINX_PATH
  const candidates = named ? [named] : [...onPath, '/usr/sbin/nginx', join(cache, 'usr', 'sbin', 'nginx')]
  return candidates.find((path) => spawnSync(path, ['-v']).status === 0)
}

/** Finds nginx, or unpacks Debian's package without installing it, so that no service starts; nothing where neither succeeds. */
export function getNginx(): string | undefined {
  const found = findNginx()
  if (found || process.env.NGINX_PATH) return found
  mkdirSync(cache, { recursive: true })
  const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: cache, stdio: 'inherit' })
  const unpack = () => {
    run('apt-get', ['download', 'nginx'])
    for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb'))) run('dpkg', ['-x', file, cache])
  }
  const ways: [string, () => void][] = [
    ['apt-get download nginx', unpack],
    [
      'apt-get update, then apt-get download nginx',
      () => {
        run('apt-get', ['update'])
        unpack()
      }
    ]
  ]
  for (const [name, get] of ways) {
    console.log(`No nginx found; trying ${name}`)
    try {
      get()
    } catch (error) {
      console.log(`${name} failed: ${error instanceof Error ? error.message : error}`)
    }
    const nginx = findNginx()
    if (nginx) return nginx
  }
}
