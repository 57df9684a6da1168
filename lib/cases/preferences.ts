import { attempt } from './attempt.ts'
import { preferencesKey } from './storage-keys.ts'

const themes = ['light', 'dark'] as const

/** What the reader chose for all guides; without a theme the page follows the system. */
export type Preferences = { readonly theme?: (typeof themes)[number]; readonly locale?: string }

/** What was chosen, as far as it makes sense. Never throws. */
export function readPreferences(): Preferences {
  const stored: Partial<Record<keyof Preferences, unknown>> = Object(
    attempt(() => JSON.parse(localStorage.getItem(preferencesKey) ?? ''), {})
  )
  const { theme, locale } = stored
  return { theme: themes.find((each) => each === theme), locale: typeof locale === 'string' ? locale : undefined }
}

/** Remembers a choice; where storage is blocked it holds on this page. */
export function prefer(chosen: Preferences): void {
  attempt(() => localStorage.setItem(preferencesKey, JSON.stringify({ ...readPreferences(), ...chosen })), undefined)
}
