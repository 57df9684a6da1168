import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileHref } from '#i18n/href.ts'
import { writeStamp } from './build-stamp.ts'
import { rootPage } from './root-page.ts'
import { sitemap } from './sitemap.ts'

// The order matters: whatever changes a page after the hashes are taken would be blocked by them.
const root = process.cwd()
const out = join(root, 'out')

/**
 * The encoding stands before the scripts: browsers look for it in the first 1,024 bytes. The icon is not left to the framework,
 * which takes it out for a moment when a page opens: a browser then asks for /favicon.ico.
 */
const headStart = `<meta charset="utf-8"/><link rel="icon" href="${fileHref('/icon.svg')}" type="image/svg+xml"/>${['trusted-types', 'site', 'first-frame'].map(inlineScript).join('')}`

/**
 * Nothing is painted before the header is whole, at a step or outcome before all of it is: so that nothing moves while the rest
 * arrives.
 */
const waitFor = (id: string) => `<link rel="expect" href="#${id}" blocking="render"/>`

write('index.html', rootPage(read('en/index.html')))
const pages = filesIn('.html')
for (const page of pages) {
  const html = read(page).replace('<meta charSet="utf-8"/>', '')
  const awaited = html.includes('data-place="') ? waitFor('content') : html.includes('id="header"') ? waitFor('header') : ''
  write(page, withPolicy(atHeadStart(html, headStart + awaited, page), page))
}
writeSitemap()
compress()
mkdirSync(join(root, '.cache'), { recursive: true })
writeStamp(root)
console.log(`${pages.length} pages with first-frame script and Content-Security-Policy in out/`)

/** The policy as first element of the head, with a hash for every inline script of the page. */
function withPolicy(html: string, page: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
  const hashes = [...new Set(scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))]
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'"
  ].join('; ')
  return atHeadStart(html, `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`, page)
}

function atHeadStart(html: string, start: string, page: string): string {
  const end = html.indexOf('<head>') + '<head>'.length
  if (end < '<head>'.length) throw new Error(`out/${page} has no <head>: without it the page would have no Content-Security-Policy`)
  return html.slice(0, end) + start + html.slice(end)
}

/** A file of `scripts/inline/` without its comments. */
function inlineScript(name: string): string {
  const lines = readFileSync(join(root, 'scripts/inline', `${name}.js`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
  return `<script>${lines.filter((line) => line && !line.startsWith('//')).join('\n')}</script>`
}

function writeSitemap() {
  const site = process.env.SITE_URL
  if (!site) return console.log('SITE_URL is not set: canonical addresses, hreflang, sitemap.xml and robots.txt are left out')
  const { xml, robots } = sitemap(pages, site)
  write('sitemap.xml', xml)
  write('robots.txt', robots)
}

/** A `.gz` beside every text file, for servers that send it as it is. */
function compress() {
  for (const file of filesIn('.html', '.txt', '.js', '.css', '.json', '.svg', '.xml')) {
    writeFileSync(join(out, `${file}.gz`), gzipSync(readFileSync(join(out, file)), { level: 9 }))
  }
}

function filesIn(...endings: string[]): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => endings.some((ending) => file.endsWith(ending)))
}

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}

function write(file: string, text: string) {
  writeFileSync(join(out, file), text)
}
