import { createHash } from 'node:crypto'
import type { GuideIndex } from '../guide/guide-index.ts'
import { known } from '../guide/own.ts'
import type { Guide } from '../guide/types.ts'
import type { Words } from './words.ts'

/** The guide's index for the browser, and the name of its file: the name changes whenever the content does. */
export function buildIndex(guide: Guide, words: Words, locale: string): { file: string; json: string } {
  const index: GuideIndex = {
    id: guide.id,
    revision: guide.revision,
    start: guide.start,
    renamed: guide.renamed,
    steps: mapValues(guide.steps, ({ kind, choices, settles, suggests, giveUp }, id) => {
      const { title, short, choices: labels } = known(words.steps, id)
      return { kind, title, short, choices, labels, settles, suggests, giveUp }
    }),
    outcomes: mapValues(guide.outcomes, ({ kind }, id) => {
      const { title, short } = known(words.outcomes, id)
      return { kind, title, short }
    }),
    prerequisites: mapValues(guide.prerequisites, ({ revision, fixedBy }, id) => {
      const { short } = known(words.prerequisites, id)
      return { revision, short, fixedBy }
    })
  }
  const json = JSON.stringify(index)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return { file: `${guide.id}.${locale}.${hash}.json`, json }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, id: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]))
}
