import SearchableMap from 'minisearch/SearchableMap'
import type { GuideEntries, Shard } from './entry.ts'
import { termsOf } from './terms.ts'

/** A site with no more guides than this is searched whole. */
export const mostWithoutShards = 4
/** How many guides a query is looked for in. */
const mostGuides = 3
/** Of a query's terms, the first that may ask for a shard. */
const mostShards = 12
const termsOfShard = 500
const heaviest = 9
/** Of the guides that have a term, those of which it says most: what all of them have tells none apart. */
const longestPosting = 40

/** Which guides have which terms, in as many parts as keep each part small. */
export function shardsOf(guides: readonly GuideEntries[], locale: string): Shard[] {
  const postings = new Map<string, [guide: number, weight: number][]>()
  guides.forEach((guide, at) => {
    for (const [term, weight] of weightsOf(guide, locale)) {
      const posting = postings.get(term) ?? []
      posting.push([at, weight])
      postings.set(term, posting)
    }
  })
  const count = Math.ceil(postings.size / termsOfShard)
  const shards = Array.from({ length: count }, (): Record<string, number[]> => ({}))
  for (const [term, posting] of [...postings].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shard = shards[shardOf(term, count)]
    const heavy = posting.sort(([, one], [, other]) => other - one).slice(0, longestPosting)
    if (shard) shard[term] = heavy.sort(([one], [other]) => one - other).flat()
  }
  return shards
}

/** How much each term of a guide says of it, 1 to 9: a title's words more than a sentence's, what stands often more than what stands once. */
function weightsOf({ entries }: GuideEntries, locale: string): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, locale)) sums.set(term, (sums.get(term) ?? 0) + weight)
  }
  for (const { title, symptoms = [], lines, terms = '' } of entries) {
    add(title, 4)
    add(symptoms.join('\n'), 3)
    add(lines.join('\n'), 1)
    for (const term of terms.split(' ')) sums.set(term, (sums.get(term) ?? 0) + 1)
  }
  return new Map([...sums].map(([term, sum]) => [term, Math.min(heaviest, 1 + Math.floor(Math.log2(sum)))]))
}

/** Words that begin alike stand together, so that one cut short is found, and one with a slip behind its beginning. */
function shardOf(term: string, count: number): number {
  const [first = 0, second = 0] = [term.charCodeAt(0), term.charCodeAt(1) || 0]
  return (first * 31 + second * 7) % count
}

/** The shards a query needs. */
export function shardsFor(terms: readonly string[], count: number): number[] {
  return [...new Set(terms.slice(0, mostShards).map((term) => shardOf(term, count)))]
}

/** The guides that the terms say most of, the best first; `shards` holds those the query needs. */
export function guidesFor(
  terms: readonly string[],
  shards: ReadonlyMap<number, Shard>,
  count: number,
  guideCount: number
): number[] {
  const scores = new Map<number, number>()
  for (const term of new Set(terms)) {
    const shard = shards.get(shardOf(term, count))
    if (!shard) continue
    for (const [known, closeness] of closeTerms(term, shard)) {
      const posting = shard[known] ?? []
      const rarity = Math.log(1 + (2 * guideCount) / posting.length)
      for (let i = 0; i < posting.length; i += 2) {
        const guide = posting[i] ?? 0
        scores.set(guide, (scores.get(guide) ?? 0) + rarity * (posting[i + 1] ?? 0) * closeness)
      }
    }
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostGuides)
    .map(([guide]) => guide)
}

const maps = new WeakMap<Shard, SearchableMap<number>>()

/** The term itself, or else those that it begins or that differ by a slip, with how much they count. */
function closeTerms(term: string, shard: Shard): [string, number][] {
  if (Object.hasOwn(shard, term)) return [[term, 1]]
  if (term.length < 4 || /\d/.test(term)) return []
  const map = maps.get(shard) ?? SearchableMap.from(Object.keys(shard).map((known): [string, number] => [known, 0]))
  maps.set(shard, map)
  const longer = [...map.atPrefix(term).keys()].map((known): [string, number] => [known, 0.4])
  const slips = term.length >= 5 ? [...map.fuzzyGet(term, term.length >= 8 ? 2 : 1).keys()] : []
  return [...longer, ...slips.map((known): [string, number] => [known, 0.4])]
}
