'use client'

import { writePreferences } from '../lib/cases/preferences.ts'
import { ThemeIcon } from './icons.tsx'

type Props = { label: string }

/** Switches between light and dark; without a choice the page follows the system. */
export function ThemeToggle({ label }: Props) {
  function toggle() {
    const root = document.documentElement
    const isDark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
    const theme = isDark ? 'light' : 'dark'
    root.dataset.theme = theme
    writePreferences({ theme })
  }

  return (
    <button aria-label={label} className="header-button needs-scripting" onClick={toggle} title={label} type="button">
      <ThemeIcon />
    </button>
  )
}
