import type { Metadata } from 'next'
import { type Address, absoluteHref } from '#i18n/href.ts'
import { locales } from '#i18n/locales.ts'

type Page = { title: string; description: string; address: Address }

/** Title and description; also the canonical address and the other languages if the site's own address is known. */
export function pageMetadata({ title, description, address }: Page): Metadata {
  const canonical = absoluteHref(address)
  const languages = Object.fromEntries(locales.map((locale) => [locale, absoluteHref({ ...address, locale })]))
  return {
    title: `${title} · Telusur`,
    description,
    openGraph: {
      title,
      description,
      siteName: 'Telusur',
      locale: address.locale.replace('-', '_'),
      type: 'website',
      url: canonical
    },
    ...(canonical ? { alternates: { canonical, languages } } : {})
  }
}
