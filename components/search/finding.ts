import { searcher } from '#components/finder/searcher.ts'
import type { FinderData } from '#lib/guide/guide-index.ts'
import type { SearchedGuide, SiteIndex } from '#lib/search/entry.ts'
import { type Hit, siteSearch } from '#lib/search/site-search.ts'
import { type Answer, answerTo, type FoundSignal } from '#lib/signals/answer.ts'

/** What was found for a text. */
export type Found = {
  readonly text: string
  /** Signals that stand in it, causes first. */
  readonly signals: readonly Hit[]
  /** What its words lead to, the best first. */
  readonly hits: readonly Hit[]
}

type Load = (href: string) => Promise<unknown>

/** What is worth a look for codes and messages: a number, several lines, a long sentence. */
const mayHoldSignals = (text: string) => /\d|\n/.test(text.trim()) || text.length > 60
/** A longer text is searched beside the page. */
const longText = 20_000

/** Searches a site; the returned function ends the search. */
export function finding(site: SiteIndex, locale: string, load: Load) {
  const search = siteSearch(site, locale, load)

  // What a small site has comes along at once: then it needs no network any more.
  if (!site.shards)
    for (const { entries, signals } of site.guides) for (const href of [entries, signals]) if (href) load(href).catch(() => {})

  async function signalsIn(guide: SearchedGuide, text: string, ends: (() => void)[]): Promise<Hit[]> {
    if (!guide.signals) return []
    const data = (await load(guide.signals)) as FinderData
    const { found } = await answered(data, text, ends)
    return search.signalHits(guide, allOf(found))
  }

  return (text: string, done: (found: Found) => void, fail: () => void): (() => void) => {
    const ends: (() => void)[] = []
    const signals = mayHoldSignals(text)
      ? search.guidesOf(text).then((guides) => Promise.all(guides.map((guide) => signalsIn(guide, text, ends))))
      : []
    Promise.all([search.hits(text), signals]).then(([hits, ofGuides]) => {
      const found = ofGuides.sort((one, other) => other.length - one.length).flat()
      const known = new Set(found.map(({ entry }) => entry))
      done({ text, signals: found, hits: hits.filter(({ entry }) => !known.has(entry)) })
    }, fail)
    return () => {
      for (const end of ends) end()
    }
  }
}

async function answered(data: FinderData, text: string, ends: (() => void)[]): Promise<Answer> {
  if (text.length <= longText) return answerTo(data, text)
  const { search, close } = searcher(data)
  ends.push(close)
  const answer = await new Promise<Answer>((done) => search(text, done))
  close()
  return answer
}

function allOf(found: readonly FoundSignal[]): string[] {
  return found.flatMap(({ id, consequences }) => [id, ...allOf(consequences)])
}
