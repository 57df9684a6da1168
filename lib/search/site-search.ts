import type { GuideEntries, SearchEntry, SearchedGuide, Shard, SiteIndex } from './entry.ts'
import { type HitLine, hitLine, marksIn } from './hit-line.ts'
import { type GuideSearch, guideSearch } from './search-guide.ts'
import { guidesFor, mostWithoutShards, shardsFor } from './shards.ts'
import { otherWords, synonymsIn } from './synonyms.ts'
import { stemsOf, termsOf } from './terms.ts'

/** Something found: what, in which guide, and the words that led to it. */
export type Hit = {
  readonly guide: SearchedGuide
  readonly entry: SearchEntry
  readonly score: number
  /** Where words of the query stand in the title. */
  readonly titleMarks: readonly (readonly [from: number, to: number])[]
  readonly line?: HitLine
}

/** What was found for a text. */
export type Found = {
  readonly text: string
  /** Signals that stand in it, causes first. */
  readonly signals: readonly Hit[]
  /** What its words lead to, the best first. */
  readonly hits: readonly Hit[]
}

/** Ids of the signals of a guide that stand in a text, causes first. */
export type FindSignals = (guide: SearchedGuide, text: string) => Promise<readonly string[]>

export type SiteSearch = (text: string) => Promise<Found>

const isSignal = ({ kind }: SearchEntry) => kind === 'code' || kind === 'message'

const most = 40
/** What people paste may be a whole log: its beginning says what it is about. */
const longestText = 2_000
/** What fits so much worse than the best is no answer. */
const leastShare = 0.12

/** What is worth a look for codes and messages: a number, several lines, a long sentence. */
const mayHoldSignals = (text: string) => /\d|\n/.test(text.trim()) || text.length > 60

type Sources = {
  /** Fetches a file of the build; asked for each only once it is needed. */
  readonly load: (href: string) => Promise<unknown>
  readonly findSignals: FindSignals
}

/** Searches a site by words, and by the codes and messages in a text. */
export function siteSearch(site: SiteIndex, locale: string, { load, findSignals }: Sources): SiteSearch {
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
    return { said, others: otherWords(stemsOf(text.slice(0, longestText), locale), synonyms) }
  }

  async function hitsIn(guides: readonly SearchedGuide[], text: string): Promise<Hit[]> {
    const query = queryOf(text)
    const found = await Promise.all(guides.map(async (guide) => (await searchOf(guide))(query).map((fit) => ({ ...fit, guide }))))
    const sorted = spread(found.flat().sort(byScore)).sort(byScore)
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

  async function signalsIn(guide: SearchedGuide, text: string): Promise<Hit[]> {
    return guide.signals ? signalHits(guide, await findSignals(guide, text)) : []
  }

  return async (text) => {
    const guides = await guidesOf(text)
    const [hits, ...ofGuides] = await Promise.all([
      hitsIn(guides, text),
      ...(mayHoldSignals(text) ? guides.map((guide) => signalsIn(guide, text)) : [])
    ])
    const signals = ofGuides.sort((one, other) => other.length - one.length).flat()
    const known = new Set(signals.map(({ entry }) => [entry.kind, entry.id].join(' ')))
    return { text, signals, hits: hits.filter(({ entry }) => !known.has([entry.kind, entry.id].join(' '))) }
  }
}

const byScore = (one: { score: number }, other: { score: number }) => other.score - one.score

/** What leads to a place that stands higher already tells less than another place. */
function spread<T extends { guide: SearchedGuide; entry: SearchEntry; score: number }>(found: readonly T[]): T[] {
  const places = new Set<string>()
  return found.map((each) => {
    const place = [each.guide.id, each.entry.place, each.entry.hash].join(' ')
    const isNew = places.size < places.add(place).size
    return isNew ? each : { ...each, score: each.score * 0.5 }
  })
}
