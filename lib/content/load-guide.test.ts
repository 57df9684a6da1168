import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Guide } from '#lib/guide/types.ts'
import { ContentError } from './content-error.ts'
import { evaluateGuide } from './evaluate-guide.ts'
import { guideIds, loadWords } from './load-guide.ts'
import { type Changes, replaced, withHosts, withSignals, withTinySite } from './tiny-guide.test-data.ts'

const locales = ['en', 'id-ID']

const withGuide = (changes: Changes, use: (guide: Guide, root: string) => void) =>
  withTinySite(changes, async (root) => {
    const evaluated = await evaluateGuide(join(root, 'content/guides/tiny/guide.ts'))
    if ('broken' in evaluated) throw new Error(evaluated.broken.reason)
    use(evaluated.exported as Guide, root)
  })

test('the guides of a site are the folders of content/guides', async () => {
  await withTinySite({ 'content/guides/another/guide.ts': '' }, (root) => expect(guideIds(root)).toEqual(['another', 'tiny']))
  expect(guideIds('/nowhere')).toEqual([])
})

test('the words of a guide come in the language asked for', async () => {
  await withGuide({}, (guide, root) => {
    const words = loadWords(guide, 'id-ID', { root, locales })
    expect(words.guide.groups).toEqual({ main: 'Utama' })
    expect(words.steps.symptom).toEqual({
      lang: 'id-ID',
      title: 'Apakah lampu menyala?',
      short: 'Lampu',
      ask: 'Apa yang Anda lihat?',
      choices: { lit: 'Menyala', dark: 'Mati' },
      headings: {},
      hints: { dark: 'Periksa stekernya' },
      symptoms: [],
      lines: [
        'Lampu tanpa daya tidak berkata apa-apa.',
        'Baca Status dan LAMP_01.',
        'Get-Lamp -Name <name>',
        'Jika mati, colokkan; buku petunjuk menunjukkan caranya.'
      ],
      description: 'Lampu tanpa daya tidak berkata apa-apa. Baca Status dan LAMP_01.'
    })
    expect(words.steps['plug-in']?.hints).toEqual({})
    expect(words.prerequisites.power).toEqual({
      lang: 'id-ID',
      title: 'Stopkontak dialiri daya',
      short: 'Daya',
      changed: { 2: 'Sekring juga harus terpasang' },
      lines: ['Coba lampu lain.']
    })
    expect(words.outcomes.solved?.description).toBe('Tidak ada lagi yang perlu dilakukan.')
  })
})

test('an absent translation is filled from the first language in dev, and stops a build', async () => {
  await withGuide({ 'id-ID/steps/plug-in.mdx': null }, (guide, root) => {
    const words = loadWords(guide, 'id-ID', { root, locales, mode: 'dev' })
    expect(words.steps['plug-in']?.title).toBe('Plug the lamp in')
    expect(words.steps.symptom?.title).toBe('Apakah lampu menyala?')
  })
  await withGuide({ 'id-ID/steps/plug-in.mdx': null }, (guide, root) => {
    expect(() => loadWords(guide, 'en', { root, locales, mode: 'build' })).toThrow('id-ID/steps/plug-in.mdx:1:1  file is missing')
  })
})

test('signals say what they mean, in the first language where a translation is absent', async () => {
  await withGuide(withSignals, (guide, root) => {
    expect(loadWords(guide, 'id-ID', { root, locales }).signals).toEqual({
      '4711': { lang: 'id-ID', meaning: 'Lampu menyerah.' },
      'no-power': { lang: 'id-ID', meaning: 'Stopkontak mati.', note: 'Periksa sekringnya.' }
    })
  })
  await withGuide({ ...withSignals, 'id-ID/signals.yaml': '4711:\n  meaning: Lampu menyerah.\n' }, (guide, root) => {
    const { signals } = loadWords(guide, 'id-ID', { root, locales, mode: 'dev' })
    expect(signals['4711']).toMatchObject({ lang: 'id-ID', meaning: 'Lampu menyerah.' })
    expect(signals['no-power']).toMatchObject({ lang: 'en', meaning: 'The socket is dead.' })
    expect(() => loadWords(guide, 'id-ID', { root, locales, mode: 'build' })).toThrow('signal "no-power" is missing')
  })
})

test('hosts say what they are for, and the guide has its own words for the rest of the list', async () => {
  await withGuide(withHosts, (guide, root) => {
    const words = loadWords(guide, 'id-ID', { root, locales })
    expect(words.hosts).toEqual({
      bulb: { lang: 'id-ID', purpose: 'Cahaya.', note: 'Bisa hangat.' },
      candle: { lang: 'id-ID', purpose: 'Cahaya lama.' },
      ladder: { lang: 'id-ID', purpose: 'Ketinggian.' }
    })
    expect(words.guide).toMatchObject({
      conditions: { dry: 'Tanpa air' },
      machines: { bench: 'di meja kerja' },
      variants: { indoor: 'Dalam ruangan', outdoor: 'Luar ruangan' },
      parts: { lamps: { title: 'Lampu', neededBy: 'Meja kerja' } },
      leads: {},
      finder: {}
    })
  })
})

test('what signals mean is read again when it changes', async () => {
  await withGuide(withSignals, (guide, root) => {
    const file = join(root, 'content/guides/tiny/en/signals.yaml')
    expect(loadWords(guide, 'en', { root, locales }).signals['4711']?.meaning).toBe('The lamp gave up.')
    writeFileSync(file, String(withSignals['en/signals.yaml']).replace('gave up', 'is tired'))
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect(loadWords(guide, 'en', { root, locales }).signals['4711']?.meaning).toBe('The lamp is tired.')
  })
})

test('a whole language that is still absent is filled from the first one in dev', async () => {
  await withGuide({}, (guide, root) => {
    const words = loadWords(guide, 'de', { root, locales: [...locales, 'de'], mode: 'dev' })
    expect(words.guide.title).toBe('A lamp stays dark')
  })
})

test('a draft is built with what is translated so far', async () => {
  const changes = { 'id-ID/outcomes/solved.mdx': null, 'guide.ts': replaced('revision: 1,', 'revision: 1, draft: true,') }
  await withGuide(changes, (guide, root) => {
    expect(loadWords(guide, 'id-ID', { root, locales, mode: 'build' }).outcomes.solved?.title).toBe('The lamp works')
  })
})

test('one error lists everything that is wrong', async () => {
  const changes = { 'en/steps/symptom.mdx': replaced('short: Lamp\n', ''), 'id-ID/guide.mdx': replaced('main: Utama', 'main:') }
  await withGuide(changes, (guide, root) => {
    expect(() => loadWords(guide, 'en', { root, locales })).toThrow(ContentError)
    expect(() => loadWords(guide, 'en', { root, locales })).toThrow(
      [
        'guide "tiny" has 2 errors',
        'content/guides/tiny/en/steps/symptom.mdx:1:1  "short" is missing  add "short: …" to the front matter',
        'content/guides/tiny/id-ID/guide.mdx:6:3  "groups: main" is empty  write its text after the colon'
      ].join('\n')
    )
  })
})

test('files are read once, and again when they change', async () => {
  await withGuide({}, (guide, root) => {
    const file = join(root, 'content/guides/tiny/en/outcomes/solved.mdx')
    const before = loadWords(guide, 'en', { root, locales })
    expect(loadWords(guide, 'en', { root, locales })).toBe(before)

    writeFileSync(file, '---\ntitle: It is lit\nshort: Solved\n---\n\nEnjoy the light.\n')
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect(loadWords(guide, 'en', { root, locales }).outcomes.solved?.title).toBe('It is lit')

    writeFileSync(file, '')
    expect(() => loadWords(guide, 'en', { root, locales })).toThrow('solved.mdx:1:1  file is empty')
  })
})

test('what dev forgave is not forgiven by a build of the same guide', async () => {
  await withGuide({ 'id-ID/guide.mdx': null }, (guide, root) => {
    expect(loadWords(guide, 'id-ID', { root, locales, mode: 'dev' }).guide.title).toBe('A lamp stays dark')
    expect(() => loadWords(guide, 'id-ID', { root, locales, mode: 'build' })).toThrow('file is missing')
  })
})
