import { textLook } from '#components/ui/text-link.tsx'
import { otherLanguages } from '#i18n/locales.ts'
import { LanguageLink } from './language-link.tsx'

type Props = {
  className?: string
  locale: string
  /** Locale → "Read in this language", in that language. */
  words: Readonly<Record<string, string>>
  /** Returns the address of this page in another language. */
  hrefIn: (locale: string) => string
}

/** Links to the page in every other language, each in that language. */
export function ReadIn({ className = '', locale, words, hrefIn }: Props) {
  return otherLanguages(locale).map(({ id, name }) => (
    <LanguageLink className={`${textLook} ${className}`} href={hrefIn(id)} key={id} locale={id}>
      {words[id] ?? name}
    </LanguageLink>
  ))
}
