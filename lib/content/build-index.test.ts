import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Guide } from '#lib/guide/types.ts'
import { buildIndex, buildSignals } from './build-index.ts'
import { evaluateGuide } from './evaluate-guide.ts'
import { loadWords } from './load-guide.ts'
import { withTinySite } from './tiny-guide.test-data.ts'

const options = (root: string) => ({ root, locales: ['en', 'id-ID'] })

test('the files of a guide are made once for each language, and anew when a word has changed', async () => {
  await withTinySite({}, async (root) => {
    const evaluated = await evaluateGuide(join(root, 'content/guides/tiny/guide.ts'))
    if ('broken' in evaluated) throw new Error(evaluated.broken.reason)
    const guide = evaluated.exported as Guide
    const index = (locale: string) => buildIndex(guide, loadWords(guide, locale, options(root)), locale)
    const before = index('en')
    expect(index('en')).toBe(before)
    expect(index('id-ID').file).not.toBe(before.file)
    expect(buildSignals(guide, loadWords(guide, 'en', options(root)), 'en').file).not.toBe(before.file)

    const file = join(root, 'content/guides/tiny/en/outcomes/solved.mdx')
    writeFileSync(file, '---\ntitle: It is lit\nshort: Solved\n---\n\nEnjoy the light.\n')
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect(index('en').file).not.toBe(before.file)
    expect(index('en').json).toContain('It is lit')
  })
})
