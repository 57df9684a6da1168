import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'

/** One import per file: what the floor plan forbids, and what it lets through. */
const forbidden = {
  'lib/signals/a.ts': '#lib/guide/lookup.ts',
  'lib/guide/a.ts': 'react',
  'lib/guide/b.ts': 'node:fs',
  'lib/search/a.ts': '#lib/content/load-guide.ts',
  'lib/handoff/a.ts': '#lib/cases/deeds.ts',
  'lib/cases/a.ts': '#lib/content/load-guide.ts',
  'lib/content/a.ts': '#components/ui/page.tsx',
  'i18n/a.ts': '#lib/cases/deeds.ts',
  'content/guides/a/guide.ts': '#lib/content/load-guide.ts',
  'components/place/a.tsx': '#lib/content/load-guide.ts',
  'components/place/b.tsx': '#app/load.ts',
  'components/place/c.tsx': '../ui/page.tsx',
  'app/a.tsx': '#lib/content/load-guide.ts'
}
const allowed = {
  'lib/guide/c.ts': '#lib/signals/log.ts',
  'lib/cases/b.ts': '#lib/guide/lookup.ts',
  'components/place/d.tsx': '#lib/cases/deeds.ts',
  'app/load.ts': '#lib/content/load-guide.ts'
}

test('the linter holds the floor plan: imports go down only, and name the place from the root', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'telusur-floors-')))
  try {
    cpSync('biome.json', join(folder, 'biome.json'))
    for (const [file, from] of Object.entries({ ...forbidden, ...allowed })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `import { something } from '${from}'\n\nsomething()\n`)
    }
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
    const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', folder]
    const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' })
    const found = new Set(
      Object.keys({ ...forbidden, ...allowed }).filter((file) => new RegExp(`"[^" ]*${file.replaceAll('.', '\\.')}"`).test(stdout))
    )
    expect([...found].sort()).toEqual(Object.keys(forbidden).sort())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
