import { mustLookup } from '#lib/guide/lookup.ts'
import type { SearchedGuide, SiteIndex } from '#lib/search/entry.ts'
import { mostWithoutShards, shardsOf } from '#lib/search/shards.ts'
import { buildSignals } from './build-index.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { searchEntries, type Worded } from './search-entries.ts'

type Search = {
  /** What the browser asks for first; it leads to the files. */
  readonly site: SiteIndex
  readonly files: readonly DataFile[]
}

/**
 * What the search needs of all guides in one language.
 * @param synonyms names of the same things
 * @param address the address at which a file of the build is fetched
 */
export function buildSearch(
  guides: readonly Worded[],
  locale: string,
  synonyms: SiteIndex['synonyms'],
  address: (file: DataFile) => string
): Search {
  const entries = guides.map((guide) => searchEntries(guide, locale))
  const files = entries.map((each) => dataFile(`${each.guide}.${locale}.search`, each))
  const isLarge = guides.length > mostWithoutShards
  const shards = isLarge ? shardsOf(entries, locale).map((shard, at) => dataFile(`search.${locale}.${at}`, shard)) : []
  const site = {
    guides: guides.map((each, at) => entryOf(each, locale, files[at] as DataFile, address)),
    synonyms,
    shards: isLarge ? shards.map(address) : undefined
  }
  return { site, files: [...files, ...shards] }
}

function entryOf({ guide, words }: Worded, locale: string, entries: DataFile, address: (file: DataFile) => string): SearchedGuide {
  const hasSignals = Object.keys(guide.signals).length > 0
  return {
    id: guide.id,
    short: words.guide.short,
    question: mustLookup(words.steps, guide.start).title,
    start: guide.start,
    entries: address(entries),
    signals: hasSignals ? address(buildSignals(guide, words, locale)) : undefined
  }
}
