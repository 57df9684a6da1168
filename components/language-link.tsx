'use client'

import type { ReactNode } from 'react'
import { writePreferences } from '../lib/cases/preferences.ts'

type Props = { href: string; locale: string; className: string; children: ReactNode }

/** Leads to the same page in the other language, fragment included, and remembers the choice. */
export function LanguageLink({ href, locale, className, children }: Props) {
  return (
    <a
      className={className}
      href={href}
      hrefLang={locale}
      lang={locale}
      onClick={(event) => {
        writePreferences({ locale })
        event.currentTarget.hash = location.hash
      }}
    >
      {children}
    </a>
  )
}
