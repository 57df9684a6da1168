/** The language that a Microsoft address is tied to, such as `en-us`; without one it opens in the reader's. */
export function inMicrosoftLocale(url: string): string | undefined {
  return /^https?:\/\/(?:learn|docs|support)\.microsoft\.com\/([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})(?:\/|$)/i.exec(url)?.[1]
}
