import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import type { GuideSource } from '#lib/content/guide-source.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { Signal } from '#lib/guide/types.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Signals and unlisted codes must lead to a place, refine signals that exist, and have patterns. */
export const signals: GuideRule = (model) => [
  ...Object.entries(model.guide.signals).flatMap(([id, signal]) => [
    ...target(`signal "${id}" leads`, signal.target, model.files.entrySources.signals, ['signals', id, 'target'], model),
    ...refines(id, signal, model),
    ...patterns(id, signal, model)
  ]),
  ...target('an unlisted code leads', model.guide.unlisted, model.files.source, ['unlisted'], model)
]

function target(what: string, place: string | undefined, source: GuideSource, path: string[], { guide }: GuideModel): Finding[] {
  const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]
  if (place === undefined || places.includes(place)) return []
  const remedy = didYouMean(place, places, 'name a step or outcome of this guide')
  return [findingAt(source.file, source.text(path), `${what} to unknown "${place}"`, remedy)]
}

function refines(id: string, signal: Signal, { guide, files: { entrySources } }: GuideModel): Finding[] {
  const ids = Object.keys(guide.signals)
  return (signal.refines ?? []).flatMap((other): Finding[] => {
    const at = (problem: string, remedy: string) => [
      findingAt(entrySources.signals.file, entrySources.signals.text(['signals', id, 'refines'], other), problem, remedy)
    ]
    if (!ids.includes(other))
      return at(`signal "${id}" refines unknown "${other}"`, didYouMean(other, ids, 'name a signal of this guide'))
    const circle = wayBack(guide.signals, other, id)
    if (!circle) return []
    return at(
      `signals refine each other in a circle: ${[id, ...circle].join(' → ')}`,
      'a consequence has no cause among its own: remove one'
    )
  })
}

/** The signals on the way from one to another along `refines`. */
function wayBack(all: GuideModel['guide']['signals'], from: string, to: string): string[] | undefined {
  const ways = new Map([[from, [from]]])
  for (const [id, way] of ways) {
    if (id === to) return way
    for (const next of (Object.hasOwn(all, id) && all[id]?.refines) || []) {
      if (!ways.has(next)) ways.set(next, [...way, next])
    }
  }
}

function patterns(id: string, signal: Signal, { files: { entrySources } }: GuideModel): Finding[] {
  const at = (point: Point, problem: string, remedy: string) => [findingAt(entrySources.signals.file, point, problem, remedy)]
  const place = entrySources.signals.key('signals', id, 'patterns')
  if (signal.patterns.length === 0)
    return at(place, `signal "${id}" has no patterns`, 'name the code or words by which it is found')
  const isBlank = signal.patterns.flat().some((text) => text.trim() === '') || signal.patterns.some((texts) => texts.length === 0)
  return isBlank
    ? at(place, `a pattern of signal "${id}" is empty`, 'an empty text is found everywhere: fill it, or remove it')
    : []
}
