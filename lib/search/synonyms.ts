import type { Synonym } from './entry.ts'
import { stemsOf, termsOf } from './terms.ts'

/** Names of things: the stems of each, by which a text is known to name it, and the terms that are looked for then. */
export type Synonyms = readonly { readonly phrases: readonly (readonly string[])[]; readonly terms: readonly string[] }[]

/** Prepares the names for one language. */
export function synonymsIn(all: readonly Synonym[], locale: string): Synonyms {
  return all.map(({ names, heard = [] }) => ({
    phrases: [...names, ...heard].map((name) => stemsOf(name, locale)).filter((stems) => stems.length > 0),
    terms: [...new Set(names.flatMap((name) => termsOf(name, locale)))]
  }))
}

/** Other ways to say what stands in a text, given as its stems: the terms of everything that it names, but for those it has itself. */
export function otherWords(stems: readonly string[], synonyms: Synonyms): string[] {
  const said = new Set(stems)
  const others = synonyms.flatMap(({ phrases, terms }) => (phrases.some((phrase) => holds(stems, phrase)) ? terms : []))
  return [...new Set(others)].filter((term) => !said.has(term))
}

/** Whether the stems of a phrase stand in a text one after the other. */
function holds(stems: readonly string[], phrase: readonly string[]): boolean {
  return stems.some((_, start) => phrase.every((stem, i) => stems[start + i] === stem))
}
