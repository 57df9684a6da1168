import type { Handoff, Received } from '#lib/guide/handoff.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { currentId } from '#lib/guide/renamed.ts'
import type { Choices } from '#lib/guide/types.ts'
import { withoutEmpty } from './without-empty.ts'

/** What must be known of a guide to receive a hand-off: its index has it, and the guide itself. */
export type KnownGuide = {
  readonly id: string
  readonly renamed: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, { readonly choices: Choices }>>
  readonly outcomes: Readonly<Record<string, unknown>>
  readonly prerequisites: Readonly<Record<string, { readonly revision: number }>>
}

/** What must be known beside it to receive a summary. */
export type KnownFindings = {
  readonly signals: Readonly<Record<string, unknown>>
  readonly evidence: Readonly<Record<string, unknown>>
}

type IsKnown = (id: string) => boolean

const noFindings: KnownFindings = { signals: {}, evidence: {} }

/** What of a hand-off the guide of today has, under the ids of today. */
export function fitGuide(guide: KnownGuide, handoff: Handoff, findings = noFindings): Received {
  if (handoff.guide !== guide.id) return { problem: 'other-guide', guide: handoff.guide }
  const gone = new Set<string>()
  const isStep: IsKnown = (id) => Object.hasOwn(guide.steps, id)
  const isOutcome: IsKnown = (id) => Object.hasOwn(guide.outcomes, id)
  const isPrerequisite: IsKnown = (id) => Object.hasOwn(guide.prerequisites, id)
  const today = (id: string, isKnown: IsKnown) => [id, currentId(guide.renamed, id)].find(isKnown)

  function fitting<T>(record: Readonly<Record<string, T>> = {}, isKnown: IsKnown): [id: string, value: T][] {
    return Object.entries(record).flatMap(([then, value]): [string, T][] => {
      const id = today(then, isKnown)
      if (id !== undefined) return [[id, value]]
      gone.add(then)
      return []
    })
  }

  const trail = handoff.trail.flatMap(({ step: then, choice: given, at }) => {
    const step = today(then, isStep)
    const choices = step === undefined ? {} : (lookup(guide.steps, step)?.choices ?? {})
    const choice = today(given, (id) => Object.hasOwn(choices, id))
    if (step !== undefined && choice !== undefined) return [{ step, choice, at }]
    gone.add(step === undefined ? then : `${step}/${given}`)
    return []
  })
  const marks = fitting(handoff.prerequisites, isPrerequisite)
    .sort(([, one], [, other]) => one.at - other.at)
    .map(([id, mark]) => [id, { ...mark, revision: Math.min(mark.revision, lookup(guide.prerequisites, id)?.revision ?? 0) }])
  const parts: Pick<Handoff, 'notes' | 'signals' | 'evidence'> = {
    notes: joined(fitting(handoff.notes, (id) => isStep(id) || isOutcome(id) || isPrerequisite(id))),
    signals: Object.fromEntries(fitting(handoff.signals, (id) => Object.hasOwn(findings.signals, id))),
    evidence: Object.fromEntries(fitting(handoff.evidence, (id) => Object.hasOwn(findings.evidence, id)))
  }
  const { notes, signals, evidence, ...rest } = handoff
  const fit: Handoff = { ...rest, trail, prerequisites: Object.fromEntries(marks), ...withoutEmpty(parts) }
  return { handoff: fit, gone: [...gone] }
}

/** Notes on ids that have become one stand below each other. */
function joined(notes: readonly [id: string, text: string][]): Record<string, string> {
  const all = new Map<string, string>()
  for (const [id, text] of notes) all.set(id, all.has(id) ? `${all.get(id)}\n${text}` : text)
  return Object.fromEntries(all)
}
