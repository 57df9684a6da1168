import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { serve } from './serve.ts'

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

type Site = {
  folder: string
  port: number
  /** Asks for an address exactly as it is written; `fetch` would put it right first. */
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
}

const page = '<h1>page</h1>'

async function withSite(use: (site: Site) => Promise<void>, basePath = ''): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'telusur-'))
  mkdirSync(join(folder, 'en'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'en/index.html'), page)
  writeFileSync(join(folder, 'en/index.html.gz'), gzipSync(page))
  writeFileSync(join(folder, '404.html'), '<h1>not found</h1>')
  writeFileSync(join(folder, 'data.json'), '0123456789')
  const { server } = await serve({ folder, basePath, port: 0 })
  const { port } = server.address() as AddressInfo
  try {
    await use({ folder, port, ask: (path, headers, method) => ask(port, path, headers, method) })
  } finally {
    await close(server)
    rmSync(folder, { recursive: true })
  }
}

function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

test('a part of a file is sent as it was asked for; a part it does not have is answered with 416', async () => {
  await withSite(async ({ ask }) => {
    const part = await ask('/data.json', { range: 'bytes=2-4' })
    expect([part.status, part.headers['content-range'], part.text]).toEqual([206, 'bytes 2-4/10', '234'])
    for (const range of ['bytes=10-5', 'bytes=5-2', 'bytes=10-', 'bytes=99-100']) {
      const answer = await ask('/data.json', { range })
      expect([range, answer.status, answer.headers['content-range']]).toEqual([range, 416, 'bytes */10'])
    }
    for (const range of ['bytes=x-y', 'lines=1-2', 'bytes=', 'bytes=--1'])
      expect([200, 416]).toContain((await ask('/data.json', { range })).status)
    expect((await ask('/data.json')).text).toBe('0123456789')
  })
})

test('a file that has vanished is answered with 404, one that has changed as it is now', async () => {
  await withSite(async ({ ask, folder }) => {
    writeFileSync(join(folder, 'data.json'), 'changed, and longer')
    expect((await ask('/data.json')).text).toBe('changed, and longer')
    rmSync(join(folder, 'data.json'))
    const answer = await ask('/data.json')
    expect([answer.status, answer.text]).toEqual([404, '<h1>not found</h1>'])
    expect((await ask('/')).status).toBe(200)
  })
})

test('a file that is cut short while it is read closes the connection, and the next request is answered', async () => {
  await withSite(async ({ ask, folder, port }) => {
    const file = join(folder, 'large.bin')
    writeFileSync(file, Buffer.alloc(64_000_000))
    const outcome = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/large.bin', agent: false }, (response) => {
        response.once('data', () => truncateSync(file, 100))
        response.on('error', () => resolve('closed'))
        response.on('end', () => resolve('whole'))
      }).end()
    })
    expect(outcome).toBe('closed')
    expect((await ask('/data.json')).status).toBe(200)
  })
})

test('a malformed address is answered with 400', async () => {
  await withSite(async ({ ask }) => {
    for (const path of ['/%E0%A4%A', '/%', '/en/%00', 'http://example.com/en/', '//example.com/en'])
      expect([path, (await ask(path)).status]).toEqual([path, 400])
    expect((await ask('/en/')).status).toBe(200)
  })
})

test('what is no request is answered with 400 and closed', async () => {
  await withSite(async ({ ask, port }) => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('no request\r\n\r\n'))
      let text = ''
      socket.on('data', (part) => {
        text += part
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toContain('400 Bad Request')
    expect((await ask('/en/')).status).toBe(200)
  })
})

test('a path does not lead out of the folder, and hidden files are not there', async () => {
  await withSite(async ({ ask, folder }) => {
    writeFileSync(join(folder, '.secret'), 'secret')
    for (const path of ['/../package.json', '/en/../../x', '/%2e%2e/x', '/.secret', '/en/..%2f..%2fx'])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })
})

test('while the site is built anew no half of it is served', async () => {
  await withSite(async ({ ask, folder }) => {
    rmSync(join(folder, 'index.html'))
    const answer = await ask('/en/')
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
    rmSync(join(folder, '404.html'))
    expect((await ask('/nowhere/')).status).toBe(503)
    writeFileSync(join(folder, 'index.html'), page)
    expect((await ask('/en/')).text).toBe(page)
    const nowhere = await ask('/nowhere/')
    expect(nowhere.status).toBe(404)
    expect(nowhere.text).toContain('404.html is missing: build the site again')
  })
})

test('a folder without its slash leads to its page, and its query goes along', async () => {
  await withSite(async ({ ask }) => {
    const answer = await ask('/guides/en?x=1')
    expect([answer.status, answer.headers.location]).toEqual([308, '/guides/en/?x=1'])
  }, '/guides')
})

test('a page is sent compressed only to those who take it so', async () => {
  await withSite(async ({ ask }) => {
    const compressed = await ask('/en/', { 'accept-encoding': 'br, gzip;q=0.8' })
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' })
    for (const encodings of ['gzip;q=0', 'identity', '']) {
      const { headers, text } = await ask('/en/', { 'accept-encoding': encodings })
      expect([headers['content-encoding'], headers['content-type'], text]).toEqual([undefined, 'text/html; charset=utf-8', page])
    }
    const { headers } = await ask('/en/', { 'accept-encoding': 'gzip' })
    const again = await ask('/en/', { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) })
    expect([again.status, again.text]).toEqual([304, ''])
  })
})

test('a page can be asked for without its text, and nothing can be sent to it', async () => {
  await withSite(async ({ ask }) => {
    const head = await ask('/data.json', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '10', ''])
    expect([(await ask('/nowhere', {}, 'HEAD')).status, (await ask('/nowhere', {}, 'HEAD')).text]).toEqual([404, ''])
    const post = await ask('/data.json', {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})
