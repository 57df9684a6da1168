import type { Written } from '#lib/guide/words.ts'

/** What `lang` says of words in another language than the page's; nothing for those in its own. */
export function foreignLang({ lang }: Written, locale: string): string | undefined {
  return lang === locale ? undefined : lang
}
