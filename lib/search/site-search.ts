import type { GuideEntries, SearchEntry, SearchedGuide, Shard, SiteIndex } from './entry.ts'
import { type HitLine, hitLine, marksIn } from './hit-line.ts'
import { type GuideSearch, guideSearch } from './search-guide.ts'
import { guidesFor, mostWithoutShards, shardsFor } from './shards.ts'
import { otherWords, synonymsIn } from './synonyms.ts'
import { termsOf } from './terms.ts'

/** Something found: what, in which guide, and the words that led to it. */
export type Hit = {
  readonly guide: SearchedGuide
  readonly entry: SearchEntry
  readonly score: number
  /** Where words of the query stand in the title. */
  readonly titleMarks: readonly (readonly [from: number, to: number])[]
  readonly line?: HitLine
}

export type SiteSearch = {
  /** The guides that a text is looked for in, the likeliest first. */
  readonly guidesOf: (text: string) => Promise<SearchedGuide[]>
  /** What fits the words of a text best, the best first. */
  readonly hits: (text: string) => Promise<Hit[]>
  /** Signals of a guide by their ids, in that order. */
  readonly signalHits: (guide: SearchedGuide, ids: readonly string[]) => Promise<Hit[]>
}

const isSignal = ({ kind }: SearchEntry) => kind === 'code' || kind === 'message'

const most = 40
/** What people paste may be a whole log: its beginning says what it is about. */
const longestText = 2_000
/** What fits so much worse than the best is no answer. */
const leastShare = 0.12

/** Searches a site; `load` fetches a file of the build, and is asked for each only once it is needed. */
export function siteSearch(site: SiteIndex, locale: string, load: (href: string) => Promise<unknown>): SiteSearch {
  const synonyms = synonymsIn(site.synonyms, locale)
  const searches = new Map<SearchedGuide, Promise<GuideSearch>>()
  const shards = new Map<number, Shard>()

  function searchOf(guide: SearchedGuide): Promise<GuideSearch> {
    const known = searches.get(guide)
    if (known) return known
    const started = load(guide.entries).then((entries) => guideSearch(entries as GuideEntries, locale))
    searches.set(guide, started)
    started.catch(() => searches.delete(guide))
    return started
  }

  async function guidesOf(text: string): Promise<SearchedGuide[]> {
    const terms = queryOf(text)
    if (!site.shards) return site.guides.slice(0, mostWithoutShards)
    const all = [...terms.said, ...terms.others]
    const { length: count } = site.shards
    const needed = shardsFor(all, count).filter((at) => !shards.has(at))
    await Promise.all(needed.map(async (at) => shards.set(at, (await load(site.shards?.[at] ?? '')) as Shard)))
    return guidesFor(all, shards, count, site.guides.length).flatMap((at) => site.guides[at] ?? [])
  }

  function queryOf(text: string) {
    const said = [...new Set(termsOf(text.slice(0, longestText), locale))]
    return { said, others: otherWords(termsOf(text.slice(0, longestText), locale), synonyms) }
  }

  async function hits(text: string): Promise<Hit[]> {
    const query = queryOf(text)
    const guides = await guidesOf(text)
    const found = await Promise.all(guides.map(async (guide) => (await searchOf(guide))(query).map((fit) => ({ ...fit, guide }))))
    const sorted = found.flat().sort((one, other) => other.score - one.score)
    const best = sorted[0]?.score ?? 0
    return sorted
      .filter(({ score }) => score >= best * leastShare)
      .slice(0, most)
      .map(({ guide, entry, score, terms }) => ({
        guide,
        entry,
        score,
        titleMarks: marksIn(entry.title, terms, locale),
        line: hitLine(entry, terms, locale)
      }))
  }

  async function signalHits(guide: SearchedGuide, ids: readonly string[]): Promise<Hit[]> {
    const { entries } = (await load(guide.entries)) as GuideEntries
    const signals = new Map(entries.flatMap((entry) => (isSignal(entry) ? [[entry.id, entry]] : [])))
    return ids.flatMap((id) => {
      const entry = signals.get(id)
      const [text = ''] = entry?.lines ?? []
      return entry ? { guide, entry, score: 0, titleMarks: [], line: { text, from: 'text' as const, marks: [] } } : []
    })
  }

  return { guidesOf, hits, signalHits }
}
