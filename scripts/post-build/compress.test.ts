import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { compress, isCompressible } from './compress.ts'

test('texts are worth compressing; pictures, and what is compressed already, are not', () => {
  expect(['en/index.html', 'a.css', 'b.json', 'icon.svg'].filter(isCompressible)).toHaveLength(4)
  expect(['a.png', 'font.woff2', 'en/index.html.gz', 'LICENSE'].filter(isCompressible)).toEqual([])
})

test('the compressed copy beside a file holds the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'telusur-'))
  const file = join(folder, 'index.html')
  writeFileSync(file, '<h1>page</h1>')
  compress(file)
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe('<h1>page</h1>')
  rmSync(folder, { recursive: true })
})
