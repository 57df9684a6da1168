import { chooseLocale } from '#i18n/choose-locale.ts'
import { plainHref } from '#i18n/href.ts'
import { attempt } from '#lib/cases/attempt.ts'
import { preferencesKey } from '#lib/cases/storage-keys.ts'

// Runs inline in the head of the page at `/`: leads on to a language, and keeps the fragment.

const preferences = attempt(() => localStorage.getItem(preferencesKey), null)
location.replace(plainHref({ locale: chooseLocale(preferences, navigator.languages) }) + location.hash)
