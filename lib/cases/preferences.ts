import { attempt } from './attempt.ts'
import { preferencesKey } from './storage-keys.ts'

const themes = ['light', 'dark'] as const

/** The reader's choices for all guides. Without a theme, pages follow the system. */
export type Preferences = { readonly theme?: (typeof themes)[number]; readonly locale?: string }

/** The stored choices; values that make no sense are left out. Never throws. */
export function readPreferences(): Preferences {
  const stored: Partial<Record<keyof Preferences, unknown>> = Object(
    attempt(() => JSON.parse(localStorage.getItem(preferencesKey) ?? ''), {})
  )
  const { theme, locale } = stored
  return { theme: themes.find((each) => each === theme), locale: typeof locale === 'string' ? locale : undefined }
}

/** Stores a choice. If storage is blocked, it holds on this page only. */
export function prefer(chosen: Preferences): void {
  attempt(() => localStorage.setItem(preferencesKey, JSON.stringify({ ...readPreferences(), ...chosen })), undefined)
}
