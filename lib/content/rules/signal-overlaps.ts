import { type Finding, findingAt } from '#lib/content/finding.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Signal } from '#lib/guide/types.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/**
 * Each signal must be found in its examples and in none of its near misses. If an example also contains another signal, one must refine the
 * other. Every `unless` text must make a difference.
 */
export const signalOverlaps: GuideRule = (model) =>
  Object.entries(model.guide.signals).flatMap(([id, signal]): Finding[] => {
    const { example, moreExamples = [] } = signal
    return [
      ...examples(id, signal, example, ['example'], undefined, model),
      ...moreExamples.flatMap((text) => examples(id, signal, text, ['moreExamples'], text, model)),
      ...nearMisses(id, signal, model),
      ...exclusions(id, signal, model)
    ]
  })

function examples(
  id: string,
  signal: Signal,
  text: string,
  path: string[],
  entry: string | undefined,
  { guide, files: { entrySources } }: GuideModel
): Finding[] {
  const { signals } = guide
  const at = (problem: string, remedy: string) =>
    findingAt(entrySources.signals.file, entrySources.signals.text(['signals', id, ...path], entry), problem, remedy)
  const { found } = findSignals(guide, text)
  const ids = idsIn(found)
  if (!ids.has(id)) {
    if (signal.patterns.length === 0) return []
    const hasExcluding = idsIn(findSignals(withUnless(guide, id, []), text).found).has(id)
    return [
      hasExcluding
        ? at(`an example of signal "${id}" has a text of its unless in the same event`, 'remove the text there, or from unless')
        : at(`the example of signal "${id}" matches none of its patterns`, 'write a line in which one of them stands')
    ]
  }
  const isNested = (below: string, above: string) => found.some((each) => isBelow(each, below, above))
  return [...ids]
    .filter((other) => other !== id && !isRefined(signal, other) && !isRefined(lookup(signals, other), id))
    .filter((other) => !isNested(other, id))
    .map((other) =>
      at(
        `the example of signal "${id}" matches signal "${other}", too`,
        'name the more general one in refines of the other, or narrow the patterns'
      )
    )
}

function nearMisses(id: string, { nearMisses = [] }: Signal, { guide, files: { entrySources } }: GuideModel): Finding[] {
  const { file, text } = entrySources.signals
  return nearMisses
    .filter((nearMiss) => idsIn(findSignals(guide, nearMiss).found).has(id))
    .map((nearMiss) =>
      findingAt(
        file,
        text(['signals', id, 'nearMisses'], nearMiss),
        `a near miss of signal "${id}" matches it`,
        'narrow the patterns, or name in unless what tells it apart'
      )
    )
}

/** Each `unless` text needs a near miss that the signal would match without it. */
function exclusions(
  id: string,
  { unless = [], nearMisses = [] }: Signal,
  { guide, files: { entrySources } }: GuideModel
): Finding[] {
  const { file, text } = entrySources.signals
  return unless
    .filter((excluding) => {
      const others = unless.filter((other) => other !== excluding)
      const free = withUnless(guide, id, others)
      return !nearMisses.some((nearMiss) => idsIn(findSignals(free, nearMiss).found).has(id))
    })
    .map((excluding) =>
      findingAt(
        file,
        text(['signals', id, 'unless'], excluding),
        `"${excluding}" in unless of signal "${id}" keeps out none of its near misses`,
        'add the text it is meant for to nearMisses, or remove it'
      )
    )
}

function withUnless(guide: GuideModel['guide'], id: string, unless: readonly string[]): GuideModel['guide'] {
  const signal = lookup(guide.signals, id)
  return signal ? { ...guide, signals: { ...guide.signals, [id]: { ...signal, unless } } } : guide
}

const isRefined = (signal: Signal | undefined, other: string) => signal?.refines?.includes(other) ?? false

const isBelow = ({ id, consequences }: Found, below: string, above: string): boolean =>
  id === above ? idsIn(consequences).has(below) : consequences.some((each) => isBelow(each, below, above))

function idsIn(found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({ id, consequences }) => [id, ...idsIn(consequences)]))
}
