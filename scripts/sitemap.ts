import { fileHref } from '#i18n/href.ts'
import { locales } from '#i18n/locales.ts'

/** `sitemap.xml` and `robots.txt` for a build's pages (paths like `en/index.html`). */
export function sitemap(pages: string[], siteUrl: string): { xml: string; robots: string } {
  const site = siteUrl.replace(/\/$/, '')
  const addresses = pages
    .filter((page) => locales.some((locale) => page.startsWith(`${locale}/`)))
    .map((page) => site + fileHref(`/${page.replace(/index\.html$/, '')}`))
    .sort()
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n')
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    robots: `User-agent: *\nAllow: /\nSitemap: ${site}${fileHref('/sitemap.xml')}\n`
  }
}
