/** Browsers expose the direction as a property or as a method; TypeScript knows neither yet. */
type WithTextInfo = Intl.Locale & {
  readonly textInfo?: { direction: 'ltr' | 'rtl' }
  getTextInfo?(): { direction: 'ltr' | 'rtl' }
}

/** The writing direction of a language, for the `dir` attribute. */
export function direction(locale: string): 'ltr' | 'rtl' {
  const about: WithTextInfo = new Intl.Locale(locale)
  return (about.getTextInfo?.() ?? about.textInfo)?.direction ?? 'ltr'
}
