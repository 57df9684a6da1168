/** Sites that choose the reader's language if the address names none. */
const sites = ['developer.mozilla.org', 'docs.microsoft.com', 'learn.microsoft.com', 'support.apple.com', 'support.microsoft.com']

/** The language in the address of such a site, as it is written there (`en-us`); `undefined` if there is none. */
export function languageOf(url: string): string | undefined {
  const [, host = '', language] = /^https?:\/\/([^/]+)\/([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})(?:\/|$)/i.exec(url) ?? []
  return sites.includes(host.toLowerCase()) ? language : undefined
}
