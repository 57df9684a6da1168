import { otherLanguages } from '#i18n/locales.ts'
import { LanguageLink } from './language-link.tsx'

type Props = {
  locale: string
  /** Locale → its own words for "read in this language". */
  words: Readonly<Record<string, string>>
  /** Address of this page in another language. */
  hrefIn: (locale: string) => string
}

/** Links to the page in every other language, each in that language. */
export function ReadIn({ locale, words, hrefIn }: Props) {
  return otherLanguages(locale).map(({ id, name }) => (
    <LanguageLink className="text-link" href={hrefIn(id)} key={id} locale={id}>
      {words[id] ?? name}
    </LanguageLink>
  ))
}
