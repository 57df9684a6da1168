/** What a page's address is made of; a missing part means the page above it. */
export type Address = { locale: string; guide?: string; place?: string; hash?: string }

/** Where the site lives below its origin: empty, or like `/guides`. The router puts it before addresses by itself. */
export const basePath = (process.env.BASE_PATH ?? '').replace(/\/$/, '')

/**
 * The address of a page as the router wants it: without the base path, with a trailing slash.
 *
 * @example href({ locale: 'en', guide: 'vpn', place: 'checklist' }) // '/en/vpn/checklist/'
 */
export function href({ locale, guide, place, hash }: Address): string {
  const path = ['', locale, guide, place].filter((part) => part !== undefined).join('/')
  return `${path}/${hash ? `#${hash}` : ''}`
}

/** The same address for a plain `<a>`, a file or a fetch: with the base path. */
export function plainHref(address: Address): string {
  return basePath + href(address)
}

/** The address of a file of the build, below the base path. */
export function fileHref(path: string): string {
  return `${basePath}${path}`
}

/** The address with its origin for canonical links and `hreflang`; nothing when `SITE_URL` is not set. */
export function absoluteHref(address: Address): string | undefined {
  const site = process.env.SITE_URL?.replace(/\/$/, '')
  return site && site + plainHref(address)
}
