import { type Document, entriesOf } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import type { GuideRule } from './rule.ts'

/** Finds choices whose labels are swapped in one language: codes, numbers and names in them stand in the first language at the other choice. */
export const swappedLabels: GuideRule = ({ files: { documents }, locales: [first] }) =>
  documents
    .filter(({ kind, locale }) => kind === 'step' && locale !== first)
    .flatMap((document) => {
      const original = documents.find(({ kind, locale, id }) => kind === 'step' && locale === first && id === document.id)
      return original ? swapsBetween(original, document) : []
    })

function swapsBetween(original: Document, document: Document): Finding[] {
  const [theirs, ours] = [original, document].map(wordsByChoice) as [WordsByChoice, WordsByChoice]
  const shared = (one: string, other: string) => [...(theirs.get(one) ?? [])].filter((word) => ours.get(other)?.has(word)).length
  const choices = [...theirs.keys()].filter((id) => ours.has(id))
  return choices.flatMap((one, i) =>
    choices
      .slice(i + 1)
      .filter((other) => shared(one, other) + shared(other, one) > shared(one, one) + shared(other, other))
      .map((other) =>
        findingAt(
          document.file,
          document.frontMatter.keyAt(['choices', other]),
          `the labels of choices "${one}" and "${other}" are swapped: what stands in both languages says so`,
          `compare with ${original.file}, and exchange the two`
        )
      )
  )
}

type WordsByChoice = ReadonlyMap<string, ReadonlySet<string>>

function wordsByChoice(document: Document): WordsByChoice {
  const labels = Object.entries(entriesOf(document, 'choices') ?? {})
  return new Map(
    labels.map(([id, label]) => [
      id,
      new Set(
        String(label)
          .toLowerCase()
          .match(/[\p{L}\p{N}_]+/gu)
      )
    ])
  )
}
