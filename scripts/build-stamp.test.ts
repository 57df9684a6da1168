import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { isBuilt, writeStamp } from './build-stamp.ts'

const files = {
  'app/page.tsx': 'page',
  'package.json': '{}',
  'out/index.html': 'home',
  'out/404.html': 'none',
  'out/en/index.html': 'en'
}

function withBuild(use: (root: string, write: (file: string, text: string) => void) => void) {
  const root = mkdtempSync(join(tmpdir(), 'telusur-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  writeStamp(root)
  use(root, write)
  rmSync(root, { recursive: true })
}

test('a build is taken as it is until something that it was made of changes', () => {
  withBuild((root, write) => {
    expect(isBuilt(root)).toBe(true)
    write('app/page.tsx', 'another page')
    expect(isBuilt(root)).toBe(false)
    write('app/page.tsx', 'page')
    expect(isBuilt(root)).toBe(true)
    write('app/new.tsx', '')
    expect(isBuilt(root)).toBe(false)
  })
})

test('a build of which a part is gone, or half replaced by another, is made again', () => {
  for (const file of ['out/index.html', 'out/404.html', 'out/en/index.html']) {
    withBuild((root, write) => {
      rmSync(join(root, file))
      expect(isBuilt(root)).toBe(false)
      write(file, 'cut sh')
      expect(isBuilt(root)).toBe(false)
    })
  }
})

test('nothing is built where no build has been noted', () => {
  withBuild((root) => {
    rmSync(join(root, '.cache'), { recursive: true })
    expect(isBuilt(root)).toBe(false)
  })
})
