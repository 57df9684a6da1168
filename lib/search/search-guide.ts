import MiniSearch from 'minisearch'
import type { GuideEntries, SearchEntry } from './entry.ts'
import { termsOf } from './terms.ts'

/** What people look for, as terms: what they said, and other words for it. */
export type Query = { readonly said: readonly string[]; readonly others: readonly string[] }

/** An entry that has words of the query, and how well it fits; `terms` are those of its words that fit. */
export type Fit = { readonly entry: SearchEntry; readonly score: number; readonly terms: ReadonlySet<string> }

export type GuideSearch = (query: Query) => Fit[]

// Chosen by the table of queries in `content/search-queries.test-data.ts`.
const boost = { title: 3, symptoms: 2.5, lines: 1, terms: 1 }
const weightOfOthers = 0.4
const weightOfKind: Readonly<Record<SearchEntry['kind'], number>> = {
  step: 1,
  outcome: 0.9,
  message: 0.8,
  code: 0.6,
  prerequisite: 0.6,
  host: 0.5
}

/** Prepares the entries of a guide for queries in the language they are written in. */
export function guideSearch({ entries }: GuideEntries, locale: string): GuideSearch {
  const index = new MiniSearch<SearchEntry & { n: number }>({
    idField: 'n',
    fields: Object.keys(boost),
    extractField: (entry, field) => textOf(entry, field),
    tokenize: (text, field) => (field === 'terms' ? text.split(' ') : termsOf(text, locale)),
    processTerm: (term) => term
  })
  index.addAll(entries.map((entry, n) => ({ ...entry, n })))
  return (query) => {
    const { said, others } = query
    if (said.length === 0) return []
    const found = index.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [...said], ...loosely, boost },
          { queries: [...others], boost: mapValues(boost, (value) => value * weightOfOthers) }
        ]
      },
      { tokenize: (term) => [term] }
    )
    return found.flatMap(({ id, score, terms, queryTerms }) => {
      const entry = entries[id]
      if (!entry) return []
      const share = said.filter((term) => queryTerms.includes(term)).length / said.length
      return { entry, score: score * weightOfKind[entry.kind] * share, terms: new Set(terms) }
    })
  }
}

/** Long words may be cut short or have a slip in them; codes are exact. */
const loosely = {
  prefix: (term: string) => term.length >= 4 && !/^\d+$/.test(term),
  fuzzy: (term: string) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
  weights: { prefix: 0.4, fuzzy: 0.6 }
}

function textOf(entry: SearchEntry & { n: number }, field: string): string {
  if (field === 'n') return String(entry.n)
  if (field === 'title') return entry.title
  if (field === 'terms') return entry.terms ?? ''
  return (field === 'symptoms' ? (entry.symptoms ?? []) : entry.lines).join('\n')
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
