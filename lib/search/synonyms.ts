import { termsOf } from './terms.ts'

/** Groups of phrases that mean the same, each phrase as its terms. */
export type Synonyms = readonly (readonly (readonly string[])[])[]

/** Prepares the phrases for one language. */
export function synonymsIn(groups: readonly (readonly string[])[], locale: string): Synonyms {
  return groups.map((phrases) => phrases.map((phrase) => termsOf(phrase, locale)).filter((terms) => terms.length > 0))
}

/** Other ways to say what stands in a text: the terms of each phrase that means the same as one in it, but for terms it has itself. */
export function otherWords(terms: readonly string[], synonyms: Synonyms): string[] {
  const said = new Set(terms)
  const others = synonyms.flatMap((phrases) => (phrases.some((phrase) => holds(terms, phrase)) ? phrases.flat() : []))
  return [...new Set(others)].filter((term) => !said.has(term))
}

/** Whether the terms of a phrase stand in a text one after the other. */
function holds(terms: readonly string[], phrase: readonly string[]): boolean {
  return terms.some((_, start) => phrase.every((term, i) => terms[start + i] === term))
}
