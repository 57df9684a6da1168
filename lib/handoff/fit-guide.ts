import type { Mark, Progress } from '#lib/guide/case.ts'
import { type Handoff, type HandoffPart, handoffParts, type Received } from '#lib/guide/handoff.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { currentId } from '#lib/guide/renamed.ts'
import type { Choices } from '#lib/guide/types.ts'
import { tidied } from './handoff-schema.ts'

/** What is needed of a guide to receive a hand-off. Both the guide and its index provide it. */
export type KnownGuide = {
  readonly id: string
  readonly renamed: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, { readonly choices: Choices }>>
  readonly outcomes: Readonly<Record<string, unknown>>
  readonly prerequisites: Readonly<Record<string, { readonly revision: number }>>
}

/** What is needed in addition to receive a summary. */
export type KnownFindings = {
  readonly signals: Readonly<Record<string, unknown>>
  readonly evidence: Readonly<Record<string, unknown>>
}

type IsKnown = (id: string) => boolean

const noFindings: KnownFindings = { signals: {}, evidence: {} }

/** Which kind of id each part uses. */
const named = {
  prerequisites: ['prerequisites'],
  notes: ['steps', 'outcomes', 'prerequisites'],
  signals: ['signals'],
  evidence: ['evidence']
} as const satisfies Readonly<Record<Exclude<HandoffPart, 'trail'>, readonly (keyof (KnownGuide & KnownFindings))[]>>

/** Fits a hand-off to today's guide: renamed ids are replaced, and what no longer exists is left out. */
export function fitGuide(guide: KnownGuide, handoff: Handoff, findings = noFindings): Received {
  if (handoff.guide !== guide.id) return { problem: 'other-guide', guide: handoff.guide }
  const known = { ...guide, ...findings }
  const gone = new Set<string>()
  const today = (id: string, isKnown: IsKnown) => [id, currentId(guide.renamed, id)].find(isKnown)

  const trail = handoff.trail.flatMap(({ step: then, choice: given, at }) => {
    const step = today(then, (id) => Object.hasOwn(guide.steps, id))
    const choices = step === undefined ? {} : (lookup(guide.steps, step)?.choices ?? {})
    const choice = today(given, (id) => Object.hasOwn(choices, id))
    if (step !== undefined && choice !== undefined) return [{ step, choice, at }]
    gone.add(step === undefined ? then : `${step}/${given}`)
    return []
  })
  const fitting = handoffParts.flatMap((part) => {
    if (part === 'trail') return []
    const isKnown: IsKnown = (id) => named[part].some((kind) => Object.hasOwn(known[kind], id))
    const found = new Map<string, Value>()
    for (const [then, value] of Object.entries<Value>(handoff[part] ?? {})) {
      const id = today(then, isKnown)
      if (id === undefined) gone.add(then)
      else found.set(id, found.has(id) ? both(found.get(id), value) : value)
    }
    return [[part, Object.fromEntries(found)]]
  })
  const fit: Handoff = { ...handoff, ...Object.fromEntries(fitting), trail }
  const marks = Object.entries(fit.prerequisites).map(([id, mark]) => [
    id,
    { ...mark, revision: Math.min(mark.revision, lookup(guide.prerequisites, id)?.revision ?? 0) }
  ])
  return { handoff: tidied({ ...fit, prerequisites: Object.fromEntries(marks) }), gone: [...gone] }
}

type Value = Mark | Progress['evidence'][string] | string | number

/** Merges two values whose ids have become one: notes are joined, otherwise the newer value stays. */
function both(one: Value | undefined, other: Value): Value {
  if (typeof one === 'string') return `${one}\n${other}`
  return timeOf(one) > timeOf(other) && one !== undefined ? one : other
}

function timeOf(value: Value | undefined): number {
  if (typeof value === 'number') return value
  return typeof value === 'object' && 'at' in value ? value.at : 0
}
