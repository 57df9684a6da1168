/** What `lang` says of words in another language than the page's, as a draft has them; nothing for those in its own. */
export function foreignLang(written: string, locale: string): string | undefined {
  return written === locale ? undefined : written
}
