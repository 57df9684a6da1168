import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { serve } from './serve.ts'

function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'telusur-'))
  const page = '<h1>page</h1>'
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page))
  writeFileSync(join(folder, '404.html'), '<h1>not found</h1>')
  writeFileSync(join(folder, 'data.json'), '{}')
  return folder
}

test('files are served below the base path, with their type and compressed', async () => {
  const { server, address } = await serve({ folder: builtFolder(), basePath: '/guides', port: 0 })
  const page = await fetch(address)
  expect([page.status, page.headers.get('content-encoding'), await page.text()]).toEqual([200, 'gzip', '<h1>page</h1>'])
  expect((await fetch(`${address}data.json`)).headers.get('content-type')).toContain('application/json')
  expect((await fetch(address.slice(0, -1), { redirect: 'manual' })).headers.get('location')).toBe('/guides/')
  const outside = await fetch(new URL('/index.html', address))
  expect([outside.status, await outside.text()]).toEqual([404, '<h1>not found</h1>'])
  server.close()
})

test('a port that is taken is passed over, unless it was asked for', async () => {
  const folder = builtFolder()
  const { server } = await serve({ folder, basePath: '', port: 0 })
  const { port } = server.address() as AddressInfo
  const next = await serve({ folder, basePath: '', port })
  expect((next.server.address() as AddressInfo).port).toBeGreaterThan(port)
  await expect(serve({ folder, basePath: '', port, isPortFixed: true })).rejects.toThrow(`Port ${port} is taken`)
  server.close()
  next.server.close()
})
