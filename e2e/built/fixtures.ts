import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { readSite, type Site } from '#e2e/site.ts'
import { guidePages } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import { type Element, parsePage } from './dom.ts'

/** A build: where the site's sources are, where its files are, and its settings. */
export type Build = { root: string; out: string; basePath?: string; siteUrl?: string }

export type Page = {
  /** Relative to the build's folder: `en/index.html`. */
  readonly file: string
  /** Address with base path: `/guides/en/`. */
  readonly address: string
  readonly html: string
  readonly root: Element
  /** Missing for pages that belong to no language. */
  readonly locale?: string
  readonly guide?: Guide
  /** A step, an outcome or another page of the guide; missing for its overview. */
  readonly place?: string
}

export type BuiltSite = Site & {
  readonly build: Required<Pick<Build, 'basePath'>> & Build
  readonly pages: readonly Page[]
  /** All files of the build. */
  readonly files: ReadonlySet<string>
  read(file: string): Buffer
  /** The pages of guides only. */
  readonly guidePages: readonly (Page & { readonly locale: string; readonly guide: Guide })[]
  page(locale: string, guide: Guide, place?: string): Page
}

const fileOf = (...path: (string | undefined)[]) => [...path.filter((part) => part !== undefined), 'index.html'].join('/')

/** The pages that a site must have: file → what the page belongs to. */
export function expectedPages({ locales, guides }: Site): Map<string, Pick<Page, 'locale' | 'guide' | 'place'>> {
  return new Map(
    locales.flatMap((locale): [string, Pick<Page, 'locale' | 'guide' | 'place'>][] => [
      [fileOf(locale), { locale }],
      [fileOf(locale, 'search'), { locale }],
      ...guides.flatMap((guide) =>
        [undefined, ...Object.keys(guide.steps), ...Object.keys(guide.outcomes), ...guidePages(guide)].map(
          (place): [string, Pick<Page, 'locale' | 'guide' | 'place'>] => [fileOf(locale, guide.id, place), { locale, guide, place }]
        )
      )
    ])
  )
}

async function readBuilt({ root, out, basePath = '', siteUrl }: Build): Promise<BuiltSite> {
  const site = await readSite(root)
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, '/').length).replaceAll('\\', '/'))
  const expected = expectedPages(site)
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = readFileSync(join(out, file), 'utf8')
      const address = `${basePath}/${file.replace(/index\.html$/, '')}`
      return { file, address, html, root: parsePage(html), ...expected.get(file) }
    })
  const byFile = new Map(pages.map((page) => [page.file, page]))
  return {
    ...site,
    build: { root, out, basePath, siteUrl },
    pages,
    files: new Set(files),
    read: (file) => readFileSync(join(out, file)),
    guidePages: pages.flatMap((page) => (page.locale && page.guide ? [{ ...page, locale: page.locale, guide: page.guide }] : [])),
    page(locale, guide, place) {
      const page = byFile.get(fileOf(locale, guide.id, place))
      if (!page) throw new Error(`The build has no page ${fileOf(locale, guide.id, place)}`)
      return page
    }
  }
}

/** Test fixtures for the files of a build, each of which is read only once. */
export const test = base.extend<object, { build: Build; site: BuiltSite }>({
  build: [
    { root: process.cwd(), out: 'out' },
    { option: true, scope: 'worker' }
  ],
  site: [async ({ build }, use) => use(await readBuilt(build)), { scope: 'worker' }]
})

export { expect }
