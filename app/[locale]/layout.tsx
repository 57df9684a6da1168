import type { Viewport } from 'next'
import { loadLocale } from '#app/load.ts'
import { direction } from '#i18n/direction.ts'
import { inlineScript } from '#scripts/inline-script.ts'
import '#app/globals.css'

export const dynamicParams = false

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = loadLocale((await params).locale)
  return (
    <html dir={direction(locale)} lang={locale} suppressHydrationWarning>
      {/* What `scripts/post-build.ts` puts into every built page. */}
      {process.env.NODE_ENV === 'development' && (
        <head>
          <script src={`data:text/javascript,${encodeURIComponent(inlineScript('site'))}`} />
        </head>
      )}
      <body className="has-data-bar:pb-36">{children}</body>
    </html>
  )
}
