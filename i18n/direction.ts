/** Engines have the direction as a property or as a method, and their types have neither yet. */
type WithTextInfo = Intl.Locale & {
  readonly textInfo?: { direction: 'ltr' | 'rtl' }
  getTextInfo?(): { direction: 'ltr' | 'rtl' }
}

/** Which way a language is written, for `dir`. */
export function direction(locale: string): 'ltr' | 'rtl' {
  const about: WithTextInfo = new Intl.Locale(locale)
  return (about.getTextInfo?.() ?? about.textInfo)?.direction ?? 'ltr'
}
