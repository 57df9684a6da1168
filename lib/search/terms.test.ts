import { expect, test } from '@playwright/test'
import { termsOf, wordsOf } from './terms.ts'

test('forms of an English word are one term, and words that say nothing are none', () => {
  expect(termsOf('The passwords that were reset', 'en')).toEqual(termsOf('password resets', 'en'))
  expect(termsOf("user's", 'en')).toEqual(termsOf('users', 'en'))
  expect(termsOf('it is the', 'en')).toEqual([])
})

for (const [root, ...forms] of [
  ['tulis', 'menulis', 'ditulis', 'penulisan', 'tuliskan'],
  ['atur', 'mengatur', 'diatur', 'pengaturan', 'aturan'],
  ['reset', 'mereset', 'direset', 'resetnya'],
  ['sinkron', 'menyinkronkan', 'disinkronkan'],
  ['kirim', 'mengirim', 'dikirim', 'pengiriman', 'terkirim'],
  ['ubah', 'mengubah', 'diubah', 'perubahan'],
  ['periksa', 'memeriksa', 'diperiksa', 'pemeriksaan'],
  ['muat', 'memuat', 'dimuat'],
  ['salah', 'kesalahan', 'kesalahannya']
] as const) {
  test(`the Indonesian ${forms.join(', ')} are ${root}`, () => {
    expect(forms.map((form) => termsOf(form, 'id-ID')[0])).toEqual(forms.map(() => termsOf(root, 'id-ID')[0]))
  })
}

test('a code is one term, however it is written', () => {
  const [code] = termsOf('80230626', 'en')
  for (const written of ['0x80230626', '2149778982', '-2145188314', '0X80230626']) expect(termsOf(written, 'en')).toEqual([code])
  expect(termsOf('SSPR_0029', 'en')).toEqual(termsOf('sspr 0029', 'en'))
})

test('words keep their places, with accents and capitals', () => {
  const text = 'Écran: Domaine'
  expect(wordsOf(text, 'fr').map(({ from, to, term }) => [text.slice(from, to), term])).toEqual([
    ['Écran', 'ecran'],
    ['Domaine', 'domaine']
  ])
})

test('a language that is not known is compared as it is written', () => {
  expect(termsOf('Ein Passwort', 'de')).toEqual(['ein', 'passwort'])
})
