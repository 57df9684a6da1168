import { type Finding, findingAt } from '#lib/content/finding.ts'
import { type Passage, pointIn } from '#lib/content/passages.ts'
import type { Glossary } from './glossary.ts'

/** A finding for every place where the passages say a term in words to avoid; of words within words, the longer ones. */
export function findTerms(file: string, passages: readonly Passage[], glossary: Glossary): Finding[] {
  return passages.flatMap((passage) => {
    const text = passage.map((piece) => piece.text).join('')
    const lowerCase = text.toLowerCase()
    const wrong = glossary.avoided
      .filter(({ first }) => lowerCase.includes(first))
      .flatMap((avoided) => spans(text, avoided.pattern).map((span) => ({ ...span, avoided })))
    return wrong
      .filter((span) => !wrong.some((other) => isWithin(span, other)))
      .map(({ from, to, avoided: { term, use, severity, because } }) => {
        const words = text.slice(from, to).replace(/[\s>]+/g, ' ')
        return findingAt(file, pointIn(passage, from), `"${words}" for ${term}: ${because}`, `write "${use}"`, severity)
      })
  })
}

type Span = { readonly from: number; readonly to: number }

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))

const isWithin = (inner: Span, outer: Span) =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from
