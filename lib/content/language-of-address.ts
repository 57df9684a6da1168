/** Sites that open in the reader's language where the address names none. */
const sites = ['developer.mozilla.org', 'docs.microsoft.com', 'learn.microsoft.com', 'support.apple.com', 'support.microsoft.com']

/** The language that an address of such a site is tied to, as it is written there: `en-us`. */
export function languageOf(url: string): string | undefined {
  const [, host = '', language] = /^https?:\/\/([^/]+)\/([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})(?:\/|$)/i.exec(url) ?? []
  return sites.includes(host.toLowerCase()) ? language : undefined
}
