import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from './lab-faults.test-data.ts'
import { answers } from './lab-requests.test-data.ts'
import { startUpstreams, type Upstreams } from './lab-upstreams.test-data.ts'

/** Somebody without rights: as this user nginx runs where the tests run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** A folder in which nginx may write. */
function labFolder() {
  const path = mkdtempSync(join(tmpdir(), 'telusur-nginx-'))
  chmodSync(path, 0o755)
  if (nobody.uid) chownSync(path, nobody.uid, nobody.gid)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** A whole configuration around what stands in `http`. */
const configuration = (folder: string, http: string) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 256; }
http {
  access_log ${folder}/access.log;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${http}
}
`

/** Runs nginx with a configuration; what it says before it runs stands on stderr. */
function run(nginx: string, folder: string, http: string, args: string[] = []) {
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, http))
  // Nobody may run what lies in the home of root.
  const program = nobody.uid ? join(folder, 'nginx') : nginx
  if (program !== nginx) copyFileSync(nginx, program)
  const child = spawn(program, ['-p', folder, '-e', join(folder, 'start.log'), '-c', file, ...args], {
    ...nobody,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  return { child, said: () => said }
}

/** What nginx says of a configuration that it refuses: when it tests the file, or when it starts. */
export async function refusal(nginx: string, http: string, args = ['-t']): Promise<string> {
  const folder = labFolder()
  const { child, said } = run(nginx, folder.path, http, args)
  await once(child, 'close')
  folder.remove()
  return said()
}

/** nginx before its applications, with a location for each fault. */
export async function startNginx(nginx: string, faultsOf: (upstreams: Upstreams) => Readonly<Record<string, Fault>>) {
  const folder = labFolder()
  const upstreams = await startUpstreams(folder.path)
  const { ports } = upstreams
  const faults = faultsOf(upstreams)
  const { child, said } = run(
    nginx,
    folder.path,
    `proxy_connect_timeout 1s; proxy_send_timeout 1s; proxy_read_timeout 1s;
  ${Object.values(faults)
    .map(({ http = '' }) => http)
    .join('\n  ')}
  server {
    listen 127.0.0.1:${ports.nginx};
    location = /up { return 204; }
    location = /helper { internal; proxy_pass http://127.0.0.1:${ports.nobody}; }
    ${Object.entries(faults)
      .map(([path, { location }]) => `location = /${path} { ${location} }`)
      .join('\n    ')}
  }`
  )
  const server = {
    url: `http://127.0.0.1:${ports.nginx}`,
    faults,
    read: (log: string) => readFileSync(join(folder.path, log), 'utf8').split('\n'),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      upstreams.stop()
      folder.remove()
    }
  }
  while (!(await answers(`${server.url}/up`))) {
    if (child.exitCode !== null) {
      await server.stop()
      throw new Error(`nginx does not start: ${said()}`)
    }
    await wait(50)
  }
  // A location of one fault keeps its temporary files here.
  chmodSync(join(folder.path, 'closed'), 0)
  return server
}
