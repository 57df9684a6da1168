import { type Finding, findingAt } from '#lib/content/finding.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Signal } from '#lib/guide/types.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import type { GuideRule } from './rule.ts'

/** Each signal is found by its own example; where another one is found by it too, one of them is the cause of the other. */
export const signalOverlaps: GuideRule = ({
  guide: { signals, logs },
  files: {
    entrySources: { signals: source }
  }
}) =>
  Object.entries(signals).flatMap(([id, signal]): Finding[] => {
    const ids = idsIn(findSignals({ signals, logs }, signal.example).found)
    const at = (problem: string, remedy: string) => findingAt(source.file, source.text(['signals', id, 'example']), problem, remedy)
    return [
      ...(ids.has(id) || signal.patterns.length === 0
        ? []
        : [at(`the example of signal "${id}" matches none of its patterns`, 'write a line in which one of them stands')]),
      ...[...ids]
        .filter((other) => other !== id && !isRefined(signal, other) && !isRefined(lookup(signals, other), id))
        .map((other) =>
          at(
            `the example of signal "${id}" matches signal "${other}", too`,
            'name the more general one in refines of the other, or narrow the patterns'
          )
        )
    ]
  })

const isRefined = (signal: Signal | undefined, other: string) => signal?.refines?.includes(other) ?? false

function idsIn(found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({ id, consequences }) => [id, ...idsIn(consequences)]))
}
