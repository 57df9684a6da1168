import { type Finding, findingAt } from '#lib/content/finding.ts'
import { quoted } from '#lib/content/lists.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Guide, Signal } from '#lib/guide/types.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/**
 * Each signal must be found in its examples and in none of its near misses. If an example also contains another signal, one must refine the
 * other. Every `unless` text must make a difference.
 */
export const signalOverlaps: GuideRule = (model) => {
  const overlaps = overlapsOf(model)
  const isOverlapping = (id: string) => overlaps.some(({ other }) => other === id)
  return [
    ...overlapFindings(overlaps, model),
    ...Object.entries(model.guide.signals).flatMap(([id, signal]) => [
      // A pattern that finds other signals has its finding already; that it does not find its own follows from it.
      ...(isOverlapping(id) ? [] : notFound(id, signal, model)),
      ...nearMisses(id, signal, model),
      ...exclusions(id, signal, model)
    ])
  ]
}

function notFound(id: string, signal: Signal, { guide, files: { entrySources } }: GuideModel): Finding[] {
  const { file, text: textAt } = entrySources.signals
  if (signal.patterns.length === 0) return []
  return examplesOf(signal).flatMap(({ text, path, entry }): Finding[] => {
    const at = (problem: string, remedy: string) => [findingAt(file, textAt(['signals', id, path], entry), problem, remedy)]
    if (idsIn(findSignals(guide, text).found).has(id)) return []
    const isExcluded = idsIn(findSignals(withSignal(guide, id, { unless: [] }), text).found).has(id)
    return isExcluded
      ? at(`an example of signal "${id}" has a text of its unless in the same event`, 'remove the text there, or from unless')
      : at(`the example of signal "${id}" matches none of its patterns`, 'write a line in which one of them stands')
  })
}

/** A pattern of the signal `other` that is found in an example of the signal `id`. */
type Overlap = { id: string; other: string; pattern: Signal['patterns'][number] }

function overlapsOf({ guide }: GuideModel): Overlap[] {
  const { signals } = guide
  return Object.entries(signals).flatMap(([id, signal]) =>
    examplesOf(signal).flatMap(({ text }) => {
      const { found } = findSignals(guide, text)
      const isNested = (below: string, above: string) => found.some((each) => isBelow(each, below, above))
      return [...idsIn(found)]
        .filter((other) => other !== id && !isRefined(signal, other) && !isRefined(lookup(signals, other), id))
        .filter((other) => !isNested(other, id))
        .map((other) => ({ id, other, pattern: patternIn(text, other, guide) }))
    })
  )
}

function patternIn(text: string, id: string, guide: Guide): Signal['patterns'][number] {
  const patterns = lookup(guide.signals, id)?.patterns ?? []
  const isFound = (pattern: (typeof patterns)[number]) =>
    idsIn(findSignals(withSignal(guide, id, { patterns: [pattern] }), text).found).has(id)
  return patterns.find(isFound) ?? patterns[0] ?? ''
}

function overlapFindings(overlaps: readonly Overlap[], { files: { entrySources } }: GuideModel): Finding[] {
  const { file, text } = entrySources.signals
  return [...new Set(overlaps.map(({ other, pattern }) => JSON.stringify([other, pattern])))].map((key) => {
    const same = overlaps.filter(({ other, pattern }) => JSON.stringify([other, pattern]) === key)
    const [{ other, pattern } = { other: '', pattern: '' }] = same
    const first = typeof pattern === 'string' ? pattern : (pattern[0] ?? '')
    return findingAt(
      file,
      text(['signals', other, 'patterns'], first),
      `pattern "${[pattern].flat().join('" and "')}" of signal "${other}" is found in the example of ${quoted(new Set(same.map(({ id }) => id)))}, too`,
      'narrow or remove it, or name the more general of the two signals in refines of the other'
    )
  })
}

function examplesOf({ example, moreExamples = [] }: Signal): { text: string; path: string; entry?: string }[] {
  return [{ text: example, path: 'example' }, ...moreExamples.map((text) => ({ text, path: 'moreExamples', entry: text }))]
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
      const free = withSignal(guide, id, { unless: others })
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

function withSignal(guide: Guide, id: string, changes: Partial<Signal>): Guide {
  const signal = lookup(guide.signals, id)
  return signal ? { ...guide, signals: { ...guide.signals, [id]: { ...signal, ...changes } } } : guide
}

const isRefined = (signal: Signal | undefined, other: string) => signal?.refines?.includes(other) ?? false

const isBelow = ({ id, consequences }: Found, below: string, above: string): boolean =>
  id === above ? idsIn(consequences).has(below) : consequences.some((each) => isBelow(each, below, above))

function idsIn(found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({ id, consequences }) => [id, ...idsIn(consequences)]))
}
