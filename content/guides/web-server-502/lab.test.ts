import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { mustLookup } from '#lib/guide/lookup.ts'
import { answerTo } from '#lib/signals/answer.ts'
import { findNginx } from '#scripts/find-nginx.ts'
import guide from './guide.ts'
import { type Fault, faultsOf, wrongFiles } from './lab-faults.test-data.ts'
import { refusal, startNginx } from './lab-nginx.test-data.ts'
import { ask } from './lab-requests.test-data.ts'

const nginx = findNginx() ?? ''

test.beforeEach(() => {
  if (process.env.CI) expect(nginx, 'nginx is missing: npx jiti scripts/get-nginx.ts, or NGINX_PATH').not.toBe('')
  test.skip(nginx === '', 'no nginx on this machine, so its faults are not made: npx jiti scripts/get-nginx.ts, or NGINX_PATH')
  test.skip(process.platform !== 'linux', 'errors have other numbers here than on Linux')
})

/** What the finder says first of a pasted text, and where it leads. */
function leadOf(text: string): string {
  const [first] = answerTo(guide, text).found
  return first ? leadBy(first.id) : `nothing found in: ${text}`
}

const leadBy = (signal: string) => `${signal} → ${mustLookup(guide.signals, signal).target}`

/** Lines about one path; of two requests, the fault is in the second one. */
function logged(log: readonly string[], path: string, { by }: Fault): string {
  const lines = log.filter((line) => / request: "(?:GET|POST) \/([\w-]+) /.exec(line)?.[1] === path)
  return (by === 'twice' ? lines.slice(-1) : lines).join('\n')
}

test('every fault that a real nginx meets leads from its log line to its step', async () => {
  const server = await startNginx(nginx, faultsOf)
  const faults = Object.entries(server.faults)
  try {
    await Promise.all(faults.map(([path, { by }]) => ask(`${server.url}/${path}`, by)))
    await wait(200)
    const log = server.read('error.log')
    const led = faults.map(([path, fault]) => [path, leadOf(logged(log, path, fault))])
    expect(led).toEqual(faults.map(([path, { signal }]) => [path, leadBy(signal)]))
    expect(faults.length).toBeGreaterThan(30)

    const failed = server.read('access.log').filter((line) => / (?:499|502|504) \d+ /.test(line))
    expect(new Set(failed.map(leadOf))).toEqual(new Set([leadBy('access-502-504'), leadBy('access-499')]))
  } finally {
    await server.stop()
  }
})

test('what a real nginx says of a wrong file leads to its step', async () => {
  const said = await Promise.all(wrongFiles.map(([, http]) => refusal(nginx, http)))
  expect(said.map(leadOf)).toEqual(wrongFiles.map(([signal]) => leadBy(signal)))
})

test('a port that another program holds is found, and a file that passes is no fault', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const http = `server { listen 127.0.0.1:${(other.address() as AddressInfo).port}; }`
  const [taken, passes] = await Promise.all([refusal(nginx, http, []), refusal(nginx, http)])
  other.close()
  expect(leadOf(taken)).toBe(leadBy('port-taken'))
  expect(passes).toContain('test is successful')
  expect(answerTo(guide, passes).found).toEqual([])
})
