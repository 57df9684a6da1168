import { type Finding, findingAt } from '#lib/content/finding.ts'
import { type Passage, pointIn } from '#lib/content/passages.ts'
import type { Glossary } from './glossary.ts'

/**
 * A finding for every use of words to avoid, except glosses in parentheses. If one such expression contains another, only the longer one is
 * reported.
 */
export function findTerms(file: string, passages: readonly Passage[], glossary: Glossary): Finding[] {
  return passages.flatMap((passage) => {
    const text = passage.map((piece) => piece.text).join('')
    const lowerCase = text.toLowerCase()
    const glosses = glossary.glosses.flatMap((pattern) => spans(text, pattern)).filter((span) => isInParentheses(text, span))
    const wrong = glossary.avoided
      .filter(({ first }) => lowerCase.includes(first))
      .flatMap((avoided) => spans(text, avoided.pattern).map((span) => ({ ...span, avoided })))
    return wrong
      .filter((span) => !wrong.some((other) => isWithin(span, other)) && !glosses.some((gloss) => isPartOf(span, gloss)))
      .map(({ from, to, avoided: { term, use, severity, because } }) => {
        const words = text.slice(from, to).replace(/[\s>]+/g, ' ')
        return findingAt(file, pointIn(passage, from), `"${words}" for ${term}: ${because}`, `write "${use}"`, severity)
      })
  })
}

type Span = { readonly from: number; readonly to: number }

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))

const isPartOf = (inner: Span, outer: Span) => outer.from <= inner.from && inner.to <= outer.to
const isWithin = (inner: Span, outer: Span) => isPartOf(inner, outer) && outer.to - outer.from > inner.to - inner.from
const isInParentheses = (text: string, { from, to }: Span) => text[from - 1] === '(' && text[to] === ')'
