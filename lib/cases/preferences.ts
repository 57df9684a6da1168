/** What a reader chose for the whole site; kept under one small key. */
export type Preferences = { theme?: 'light' | 'dark'; locale?: string }

export const preferencesKey = 'telusur:preferences'

/** The stored preferences; none where storage is blocked or damaged. */
export function readPreferences(): Preferences {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}')
    return typeof found === 'object' && found !== null ? found : {}
  } catch {
    return {}
  }
}

/** Stores some preferences beside the others; where nothing can be stored they hold for this page only. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify({ ...readPreferences(), ...preferences }))
  } catch {
    // The choice still holds on this page.
  }
}
