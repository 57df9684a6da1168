/** The `lang` attribute for words that are not in the page's language, as in a draft; `undefined` if they are. */
export function foreignLang(written: string, locale: string): string | undefined {
  return written === locale ? undefined : written
}
