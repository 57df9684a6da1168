import type { ReactNode } from 'react'

type Props = { href: string; locale: string; className: string; children: ReactNode }

/** A link to the same page in another language. `scripts/inline/site.js` adds the fragment and remembers the choice. */
export function LanguageLink({ href, locale, className, children }: Props) {
  return (
    <a className={className} data-language="" href={href} dir="auto" hrefLang={locale} lang={locale}>
      {children}
    </a>
  )
}
