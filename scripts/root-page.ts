import { plainHref } from '#i18n/href.ts'
import { defaultLocale, languages } from '#i18n/locales.ts'
import { readPage } from './post-build/read-page.ts'

/**
 * The page at `/`. `script` redirects to a language; without scripting the page lists them. Uses the style sheets of a built page.
 *
 * @throws where the built page has no style sheet
 */
export function rootPage(builtPage: string, script: string): string {
  const styles = readPage(builtPage)
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .map(({ span }) => builtPage.slice(span.start, span.end))
  if (styles.length === 0) throw new Error('The page that the root page takes its look from has no <link rel="stylesheet">')
  const links = languages.map(
    ({ id, name }) =>
      `<li><a class="text-acc underline decoration-1 underline-offset-3 hover:decoration-2" dir="auto" lang="${id}" hreflang="${id}" href="${plainHref({ locale: id })}">${name}</a></li>`
  )
  return `<!DOCTYPE html><html lang="${defaultLocale}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Telusur</title>${styles.join('')}<script>${script}</script></head><body><main class="mx-auto grid w-full max-w-350 gap-8 px-6 py-16 max-phone:px-4"><h1 class="mb-2 text-3xl/10 font-heading tracking-heading max-phone:text-[1.625rem]/8">Telusur</h1><ul>${links.join('')}</ul></main></body></html>`
}
