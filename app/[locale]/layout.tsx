import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Viewport } from 'next'
import { loadLocale } from '#app/load.ts'
import { direction } from '#i18n/direction.ts'
import { locales } from '#i18n/locales.ts'
import '#app/globals.css'

export const dynamicParams = false

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = loadLocale((await params).locale)
  return (
    <html dir={direction(locale)} lang={locale} suppressHydrationWarning>
      {process.env.NODE_ENV === 'development' && (
        <head>
          <script src={siteScript()} />
        </head>
      )}
      <body className="has-data-bar:pb-36">{children}</body>
    </html>
  )
}

/** What `scripts/post-build.ts` puts into every built page. */
function siteScript(): string {
  return `data:text/javascript,${encodeURIComponent(readFileSync(join(process.cwd(), 'scripts/inline/site.js'), 'utf8'))}`
}
