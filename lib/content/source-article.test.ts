import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readDocument } from './document.ts'
import { glossaryFile, readGlossary } from './glossary/glossary.ts'
import { terms } from './rules/terms.ts'

const file = 'lib/content/fixtures/password-writeback.id-ID.md'
const article = readFileSync(file, 'utf8')
const glossary = readGlossary(glossaryFile('id-ID'), readFileSync(glossaryFile('id-ID'), 'utf8'))

// The machine-translated article that the guide replaces, as if it were the text of a step.
const findings = terms(readDocument({ file, locale: 'id-ID', kind: 'step', id: 'article' }, article), glossary)

const wordsOf = (severity: 'error' | 'warning') =>
  new Set(findings.filter((finding) => finding.severity === severity).map(({ problem }) => problem.split('"')[1]?.toLowerCase()))

/** Where the article says this, counted in its text. */
function positionOf(words: string) {
  const before = article.slice(0, article.indexOf(words)).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

test('the glossary of the site has nothing wrong in it', () => {
  expect(glossary.findings).toEqual([])
})

test('mistranslations of the source article that have no right use are errors', () => {
  expect(wordsOf('error')).toEqual(
    new Set([
      'password writeback is not working',
      'premium feature',
      'pengguna hanya awan',
      'berbayar sku',
      'dan dan/atau',
      'azure ad koneksi',
      'emulator pengontrol domain utama agar alamat email dapat digunakan kembali',
      'direktori aktif',
      'mengklik kanan properti',
      'menulis kembali kata sandi',
      'lokal ad tunggal',
      'multih hutan',
      'alat koneksi azure ad',
      'servicebus.windows.networks',
      'koneksi diam',
      'kembalian kata sandi',
      'penulisan kembali kata sandi'
    ])
  )
})

test('those that are wrong in one sense only are warnings', () => {
  expect(wordsOf('warning')).toEqual(
    new Set([
      'mengonfigurasi kembali kata sandi',
      'writeback',
      'awan',
      'periksa kotak yang berjudul',
      'reset kata sandi',
      'penulisan kata sandi',
      'akun administrator awan',
      'menguji kembali kata sandi',
      'sinkronisasi penuh dan impor penuh',
      'aktifkan versi terbaru',
      'dan di atasnya'
    ])
  )
})

test('a mistranslation is placed where the article has it, also where bold text or a link begins within it', () => {
  const at = (words: string) => findings.filter(({ problem }) => problem.startsWith(`"${words}"`))
  expect(at('kembalian kata sandi')).toMatchObject([positionOf('kembalian kata sandi')])
  expect(at('dan dan/atau')).toMatchObject([positionOf('dan dan/atau**')])
  expect(at('menulis kembali kata sandi')).toMatchObject([
    positionOf('menulis kembali kata sandi.'),
    positionOf('menulis kembali kata sandi**')
  ])
  expect(at('sinkronisasi penuh dan impor penuh')).toMatchObject([
    positionOf('sinkronisasi penuh dan'),
    positionOf('sinkronisasi [penuh dan')
  ])
})
