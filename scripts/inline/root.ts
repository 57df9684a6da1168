import { chooseLocale } from '#i18n/choose-locale.ts'
import { plainHref } from '#i18n/href.ts'

// Runs inline in the head of the page at `/`: leads on to a language, and keeps the fragment.

function preferences(): string | null {
  try {
    return localStorage.getItem('telusur:preferences')
  } catch {
    // Storage is blocked: nothing was chosen.
    return null
  }
}

location.replace(plainHref({ locale: chooseLocale(preferences(), navigator.languages) }) + location.hash)
