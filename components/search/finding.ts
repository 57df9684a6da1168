import { searcher } from '#components/finder/searcher.ts'
import type { FinderData } from '#lib/guide/guide-index.ts'
import type { SearchedGuide, SiteIndex } from '#lib/search/entry.ts'
import { type SiteSearch, siteSearch } from '#lib/search/site-search.ts'
import { type Answer, answerTo, type FoundSignal } from '#lib/signals/answer.ts'

type Load = (href: string) => Promise<unknown>

/** A longer text is searched beside the page. */
const longText = 20_000

/** The search of a site, with what it fetches. */
export function finding(site: SiteIndex, locale: string, load: Load): SiteSearch {
  // What a small site has comes along at once: then it needs no network any more.
  if (!site.shards) {
    for (const href of site.guides.flatMap(({ entries, signals }) => [entries, signals])) if (href) load(href).catch(() => {})
  }
  const findSignals = async ({ signals = '' }: SearchedGuide, text: string) => {
    const { found } = await answered((await load(signals)) as FinderData, text)
    return allOf(found)
  }
  return siteSearch(site, locale, { load, findSignals })
}

async function answered(data: FinderData, text: string): Promise<Answer> {
  if (text.length <= longText) return answerTo(data, text)
  const { search, close } = searcher(data)
  const answer = await new Promise<Answer>((done) => search(text, done))
  close()
  return answer
}

function allOf(found: readonly FoundSignal[]): string[] {
  return found.flatMap(({ id, consequences }) => [id, ...allOf(consequences)])
}
