import { plainHref } from '#i18n/href.ts'
import { defaultLocale, languages, locales } from '#i18n/locales.ts'

/**
 * The page at `/`: leads to the language chosen before, else the browser's, and keeps the fragment.
 * Without scripting it lists the languages. It takes the style sheet of a built page.
 */
export function rootPage(builtPage: string): string {
  const styles = builtPage.match(/<link rel="stylesheet"[^>]*>/)?.[0] ?? ''
  const links = languages.map(
    ({ id, name }) =>
      `<li><a class="text-link" dir="auto" lang="${id}" hreflang="${id}" href="${plainHref({ locale: id })}">${name}</a></li>`
  )
  return `<!DOCTYPE html><html lang="${defaultLocale}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Telusur</title>${styles}<script>${choose()}</script></head><body><main class="page not-found"><h1 class="place-title">Telusur</h1><ul>${links.join('')}</ul></main></body></html>`
}

function choose(): string {
  const addresses = JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, plainHref({ locale })])))
  return `{
const addresses = ${addresses}
let chosen
try { chosen = JSON.parse(localStorage.getItem('telusur:preferences')).locale } catch {}
const language = (tag) => tag.toLowerCase().split('-')[0]
const known = Object.keys(addresses)
const closest = (tag) => known.find((locale) => language(locale) === language(tag))
const locale = chosen in addresses ? chosen : navigator.languages.map(closest).find(Boolean) || known[0]
location.replace(addresses[locale] + location.hash)
}`
}
