'use client'

import { writePreferences } from '../lib/cases/preferences.ts'

type Props = { href: string; locale: string; name: string; label: string }

/** Leads to the same page in the other language, fragment included, and remembers the choice. */
export function LanguageLink({ href, locale, name, label }: Props) {
  return (
    <a
      className="header-button"
      href={href}
      hrefLang={locale}
      lang={locale}
      onClick={(event) => {
        writePreferences({ locale })
        event.currentTarget.hash = location.hash
      }}
    >
      <span className="max-phone:sr-only">{name}</span>
      <span aria-hidden="true" className="font-semibold phone:hidden">
        {label}
      </span>
    </a>
  )
}
