import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Messages } from 'next-intl'
import { guideIds, loadWords } from '#lib/content/load-guide.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'

/** The sources of a site: languages with their messages, and guides with their words. */
export type Site = {
  readonly locales: readonly [string, ...string[]]
  readonly guides: readonly Guide[]
  messages(locale: string): Messages
  words(guide: Guide, locale: string): Words
}

/** Reads the site whose `content/`, `i18n/` and `messages/` are in this folder. */
export async function readSite(root: string): Promise<Site> {
  const load = async (...path: string[]) => await import(pathToFileURL(join(root, ...path)).href)
  const { locales } = (await load('i18n', 'locales.ts')) as Pick<Site, 'locales'>
  const guides = await Promise.all(
    guideIds(root).map(async (id) => (await load('content', 'guides', id, 'guide.ts')).default as Guide)
  )
  const messages = new Map(locales.map((each) => [each, JSON.parse(readFileSync(join(root, 'messages', `${each}.json`), 'utf8'))]))
  return {
    locales,
    guides,
    messages: (locale) => messages.get(locale),
    words: (guide, locale) => loadWords(guide, locale, { root, locales })
  }
}
