import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileHref } from '#i18n/href.ts'
import { locales } from '#i18n/locales.ts'
import { writeStamp } from './build-stamp.ts'
import { inlineScript } from './inline-script.ts'
import { compress, isCompressible } from './post-build/compress.ts'
import { finishPage } from './post-build/finish-page.ts'
import { rootPage } from './root-page.ts'
import { sitemap } from './sitemap.ts'

const root = process.cwd()
const out = join(root, 'out')

/** Written last: the server treats a folder without it as an unfinished build. */
const home = 'index.html'

const icon = `<link rel="icon" href="${fileHref('/icon.svg')}" type="image/svg+xml"/>`
const scripts = ['trusted-types', 'site', 'first-frame'].map((name) => `<script>${inlineScript(name)}</script>`)

/** The framework must not manage the icon: it removes it for a moment when a page opens, and browsers then ask for /favicon.ico. */
const headStart = icon + scripts.join('')
const framework = fileHref('/_next/static/')

const homePage = finish(home, rootPage(read(join(locales[0] ?? '', home)), inlineScript('root')))
const pages = filesIn('.html')
for (const page of pages) write(page, finish(page, read(page)))
writeSitemap()
for (const file of filesIn().filter(isCompressible)) compress(join(out, file))
write(home, homePage)
compress(join(out, home))
writeStamp(root)
console.log(`${pages.length + 1} pages with first-frame script and Content-Security-Policy in out/`)

function finish(page: string, html: string): string {
  const hasHeader = locales.some((locale) => page.startsWith(`${locale}/`))
  try {
    return finishPage(html, { headStart, hasHeader, framework: page === home ? undefined : framework })
  } catch (error) {
    throw new Error(`out/${page} is not built as expected: ${error instanceof Error ? error.message : error}`)
  }
}

function writeSitemap() {
  const site = process.env.SITE_URL
  if (!site) return console.log('SITE_URL is not set: canonical addresses, hreflang, sitemap.xml and robots.txt are left out')
  const { xml, robots } = sitemap(pages, site)
  write('sitemap.xml', xml)
  write('robots.txt', robots)
}

/** Paths below `out/`, with `/` on every system. */
function filesIn(ending = ''): string[] {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending)
  )
  return files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(out.length + 1)
      .replaceAll('\\', '/')
  )
}

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}

function write(file: string, text: string) {
  writeFileSync(join(out, file), text)
}
