import type { GuideIndex } from './guide-index.ts'

// Words are compared without case and accents, long ones by their first letters, as people inflect them.
const lettersOfStem = 5
const shortestWord = 3
/** A word that occurs in a larger share of the steps than this says nothing about any of them. */
const commonShare = 0.2
const longestText = 2_000

/** The steps whose titles and choices share the most words with a text; rare words count most. Empty if they share no rare word. */
export function nearestSteps({ steps }: GuideIndex, text: string, most = 3): string[] {
  const all = Object.entries(steps).map(([id, { title, short, labels }]) => {
    return { id, stems: stemsOf([title, short, ...Object.values(labels)].join(' ')) }
  })
  const weights = new Map<string, number>()
  for (const stem of stemsOf(text.slice(0, longestText))) {
    const share = all.filter(({ stems }) => stems.has(stem)).length / all.length
    if (share > 0 && share <= commonShare) weights.set(stem, -Math.log(share))
  }
  return all
    .map(({ id, stems }) => {
      const weight = [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
      // A step with many choices shares words with every text.
      return { id, weight: weight / Math.sqrt(stems.size) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ id }) => id)
}

function stemsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= shortestWord).map((word) => word.slice(0, lettersOfStem)))
}
