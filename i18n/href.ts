/** The parts of a page's address. A missing part means the page one level up. */
export type Address = { locale: string; guide?: string; place?: string; hash?: string }

/** The folder the site is served from, such as `/guides`, or empty. The router adds it to addresses by itself. */
export const basePath = (process.env.BASE_PATH ?? '').replace(/\/$/, '')

/**
 * The address of a page for the router: without the base path, with a trailing slash.
 *
 * @example href({ locale: 'en', guide: 'vpn', place: 'checklist' }) // '/en/vpn/checklist/'
 */
export function href({ locale, guide, place, hash }: Address): string {
  const path = ['', locale, guide, place].filter((part) => part !== undefined).join('/')
  return `${path}/${hash ? `#${hash}` : ''}`
}

/** The same address with the base path, for a plain `<a>`, a file or a fetch. */
export function plainHref(address: Address): string {
  return basePath + href(address)
}

/** The address of a built file, with the base path. */
export function fileHref(path: string): string {
  return `${basePath}${path}`
}

/** The full address with its origin, for canonical links and `hreflang`. `undefined` when `SITE_URL` is not set. */
export function absoluteHref(address: Address): string | undefined {
  const site = process.env.SITE_URL?.replace(/\/$/, '')
  return site && site + plainHref(address)
}
