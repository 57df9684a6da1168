import type { Metadata } from 'next'
import { createTranslator, type Messages } from 'next-intl'
import { NearMisses } from '#components/site/near-misses.tsx'
import { PlaceTitle } from '#components/ui/headings.tsx'
import { LogoIcon } from '#components/ui/icons.tsx'
import { Page } from '#components/ui/page.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { direction } from '#i18n/direction.ts'
import { plainHref } from '#i18n/href.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { addressesOf } from '#lib/guide/addresses-of.ts'
import { loadGraphs } from './load.ts'
import '#app/globals.css'
import '#components/more.css'

export const metadata: Metadata = { title: 'Telusur', robots: { index: false } }

/** The page a static host serves for every unknown address, in all languages, with links to similar addresses. */
export default async function GlobalNotFound() {
  const places = Object.fromEntries(
    Object.values(await loadGraphs()).map((guide) => [guide.id, { places: addressesOf(guide), renamed: guide.renamed }])
  )
  const words = await Promise.all(locales.map(wordsIn))

  return (
    <html dir={direction(defaultLocale)} lang={defaultLocale} suppressHydrationWarning>
      <body>
        <Page as="main" className="grid gap-8 py-16 print:block" id="content">
          <LogoIcon className="size-8 text-acc" />
          {words.map(({ locale, t }, i) => (
            <section dir={direction(locale)} key={locale} lang={locale}>
              <PlaceTitle as={i === 0 ? 'h1' : 'h2'}>{t('title')}</PlaceTitle>
              <p>{t('text')}</p>
              <p>
                <a className={textLook} href={plainHref({ locale })}>
                  {t('home')}
                </a>
              </p>
            </section>
          ))}
          <NearMisses guides={places} labels={words.map(({ locale, t }) => ({ locale, near: t('near') }))} />
        </Page>
      </body>
    </html>
  )
}

async function wordsIn(locale: Locale) {
  const { default: messages } = (await import(`../messages/${locale}.json`)) as { default: Messages }
  return { locale, t: createTranslator({ locale, messages, namespace: 'NotFound' }) }
}
