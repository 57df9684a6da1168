import type { Metadata, Viewport } from 'next'
import { FocusHeading } from '@/components/focus-heading'
import { fileHref } from '@/i18n/href'
import { locales } from '@/i18n/locales'
import { loadLocale } from '../load'
import '../globals.css'

export const dynamicParams = false

export const metadata: Metadata = { icons: { icon: fileHref('/icon.svg') } }

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = loadLocale((await params).locale)
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        {children}
        <FocusHeading />
      </body>
    </html>
  )
}
