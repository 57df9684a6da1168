import type { FinderData, GuideIndex } from '#lib/guide/guide-index.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { Words } from '#lib/guide/words.ts'
import { type DataFile, dataFile } from './data-file.ts'

/** Builds the guide's index for the browser. */
export const buildIndex = oncePerWords((guide, words, locale) => {
  const index: GuideIndex = {
    id: guide.id,
    revision: guide.revision,
    start: guide.start,
    renamed: guide.renamed,
    steps: mapValues(guide.steps, ({ kind, choices, settles, suggests, giveUp }, id) => {
      const { title, short, choices: labels } = mustLookup(words.steps, id)
      return { kind, title, short, choices, labels, settles, suggests, giveUp }
    }),
    outcomes: mapValues(guide.outcomes, ({ kind }, id) => {
      const { title, short } = mustLookup(words.outcomes, id)
      return { kind, title, short }
    }),
    prerequisites: mapValues(guide.prerequisites, ({ revision, fixedBy }, id) => {
      const { short } = mustLookup(words.prerequisites, id)
      return { revision, short, fixedBy }
    })
  }
  return dataFile(`${guide.id}.${locale}`, index)
})

/** Builds the guide's signals for the finder, as a data file. */
export const buildSignals = oncePerWords((guide, words, locale) => {
  const places = { ...words.steps, ...words.outcomes }
  const signals = mapValues(guide.signals, ({ example, moreExamples, nearMisses, ...signal }, id) => {
    const { meaning, note } = mustLookup(words.signals, id)
    return { ...signal, meaning, note, leadsTo: mustLookup(places, signal.target).title }
  })
  const data: FinderData = { signals, logs: guide.logs }
  return dataFile(`${guide.id}.${locale}.signals`, data)
})

/** Remembers the result until the words or their guide change, because every page asks for these files again. */
function oncePerWords(build: (guide: Guide, words: Words, locale: string) => DataFile): typeof build {
  const built = new WeakMap<Words, DataFile>()
  return (guide, words, locale) => {
    const file = built.get(words) ?? build(guide, words, locale)
    built.set(words, file)
    return file
  }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, id: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]))
}
