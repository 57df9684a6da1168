import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { createJiti } from 'jiti'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js'
import { type Messages, NextIntlClientProvider } from 'next-intl'
import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '#i18n/locales.ts'
import { memoryStorage } from '#lib/cases/memory-storage.test-data.ts'
import { emptyProgress } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'

/** The site's code with a third language: one line in `i18n/locales.ts`, and its messages. */
function siteWithPolish(): string {
  const root = mkdtempSync(join(tmpdir(), 'telusur-'))
  for (const part of ['components', 'i18n', 'lib', 'messages', 'scripts', 'package.json'])
    cpSync(part, join(root, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  const list = join(root, 'i18n/locales.ts')
  const before = readFileSync(list, 'utf8')
  const after = before.replace('\n] as const', ",\n  { id: 'pl', name: 'Polski' }\n] as const")
  expect(after).not.toBe(before)
  writeFileSync(list, after)
  const words: Messages = JSON.parse(readFileSync('messages/en.json', 'utf8'))
  writeFileSync(join(root, 'messages/pl.json'), JSON.stringify({ ...words, Site: { ...words.Site, readIn: 'Czytaj po polsku' } }))
  return root
}

let root = ''
let load: <T>(path: string) => Promise<T>

test.beforeAll(() => {
  // What a hand-off is compared with: a reader without a case of their own.
  Object.assign(globalThis, { localStorage: memoryStorage(), sessionStorage: memoryStorage() })
  root = siteWithPolish()
  const jiti = createJiti(root, { jsx: { runtime: 'automatic' }, fsCache: false })
  load = (path) => jiti.import(join(root, path))
})

test.afterAll(() => rmSync(root, { recursive: true }))

type Parts = Record<string, FunctionComponent<Record<string, unknown>>>

const others = { en: ['id-ID', 'pl'], 'id-ID': ['en', 'pl'], pl: ['en', 'id-ID'] }

const someIndex: GuideIndex = { id: 'vpn', revision: 1, start: 'line', renamed: {}, steps: {}, outcomes: {}, prerequisites: {} }
const provided = { guide: 'vpn', revision: 1, reviewDue: '', renamed: {}, indexHref: '', lazyHref: '' }

const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(join(root, `messages/${locale}.json`), 'utf8'))

const element = (parts: Parts, name: string, props: Record<string, unknown>, ...children: ReactNode[]) =>
  createElement(parts[name] ?? name, props, ...children)

/** A page in the language, as the server renders it. */
function render(locale: string, pathname: string, page: ReactNode): string {
  const words = { locale: locale as Locale, messages: messagesOf(locale), timeZone: 'UTC', children: page }
  const translated = createElement(NextIntlClientProvider, words)
  const here = createElement(PathnameContext, { value: pathname }, translated)
  return renderToStaticMarkup(createElement(AppRouterContext, { value: {} as AppRouterInstance }, here))
}

/** Words and addresses of the links to other languages. */
function languageLinks(html: string): [words: string, address: string][] {
  return [...html.matchAll(/<a [^>]*data-language=""[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, address = '', words = '']) => [
    words.replace(/<[^>]*>.*/, ''),
    address
  ])
}

for (const [locale, offered] of Object.entries(others)) {
  test(`${locale}: the header of every page offers all other languages`, async () => {
    const parts = await load<Parts>('components/site/site-header.tsx')
    const html = render(locale, '/', element(parts, 'SiteHeader', { locale, guides: [] }))
    expect(languageLinks(html).map(([, address]) => address)).toEqual(offered.map((other) => `/${other}/`))
  })

  test(`${locale}: a hand-off can be read in all other languages, each in its own words`, async () => {
    const parts = {
      ...(await load<Parts>('components/case/case-provider.tsx')),
      ...(await load<Parts>('components/handoff/handoff-offer.tsx'))
    }
    const readIn = Object.fromEntries(Object.keys(others).map((each) => [each, messagesOf(each).Site.readIn]))
    const received = { handoff: { ...emptyProgress, guide: 'vpn', revision: 1, madeAt: 0 }, gone: [] }
    const offer = element(parts, 'HandoffOffer', { index: someIndex, received, readIn, messages: messagesOf(locale).Handoff })
    const html = render(
      locale,
      `/${locale}/vpn/line-ok/`,
      element(parts, 'CaseProvider', { ...provided, messages: messagesOf(locale), locale }, offer)
    )
    expect(languageLinks(html)).toEqual(offered.map((other) => [readIn[other], `/${other}/vpn/line-ok/`]))
  })
}

test('the root page and an address without a language lead to all three', async () => {
  const { rootPage } = await load<typeof import('#scripts/root-page.ts')>('scripts/root-page.ts')
  const html = rootPage('<link rel="stylesheet">', '')
  for (const locale of Object.keys(others)) expect(html).toContain(`href="/${locale}/"`)
  const { nearMisses } = await load<typeof import('#i18n/near-misses.ts')>('i18n/near-misses.ts')
  expect(nearMisses('/vpn/', { vpn: { places: [], renamed: {} } })).toEqual(['/en/vpn/', '/id-ID/vpn/', '/pl/vpn/'])
  expect(nearMisses('/PL_pl/vpn/', { vpn: { places: [], renamed: {} } })).toEqual(['/pl/vpn/'])
})
