import { runInNewContext } from 'node:vm'
import { expect, test } from '@playwright/test'
import { inlineScript } from './inline-script.ts'

/** Where the root page leads a browser with these preferences and languages. */
function ledTo(getItem: () => string | null, languages: string[], hash = ''): string {
  let address = ''
  const location = { hash, replace: (to: string) => (address = to) }
  runInNewContext(inlineScript('root'), { location, localStorage: { getItem }, navigator: { languages } })
  return address
}

test('the script of the root page leads to the language of the reader and keeps the fragment', () => {
  expect(ledTo(() => null, ['id', 'en'], '#h=1.abc')).toBe('/id-ID/#h=1.abc')
  expect(ledTo(() => '{"locale":"en"}', ['id'])).toBe('/en/')
})

test('the script of the root page takes nothing stored for a language that is none', () => {
  for (const locale of ['constructor', '__proto__', 'toString', 'javascript:alert(1)'])
    expect([locale, ledTo(() => JSON.stringify({ locale }), ['id'])]).toEqual([locale, '/id-ID/'])
})

test('storage that is blocked leaves the choice to the browser', () => {
  const blocked = () => {
    throw new Error('SecurityError')
  }
  expect(ledTo(blocked, ['id'])).toBe('/id-ID/')
})
