import { collected } from '#lib/guide/collected.ts'
import { follow } from '#lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import { type Handoff, handoffParts } from '#lib/guide/handoff.ts'
import { isFixedSince } from '#lib/guide/is-fixed-since.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { isOutdated } from '#lib/guide/suggest.ts'
import type { OutcomeKind } from '#lib/guide/types.ts'
import { untriedSteps } from '#lib/guide/untried-steps.ts'

/** The words a summary needs besides the guide's index: id → words in one language. */
export type CardWords = {
  /** The guide's title. */
  readonly title: string
  readonly prerequisites: Readonly<Record<string, string>>
  /** The code as people quote it, or the message, and what it means. */
  readonly signals: Readonly<Record<string, { readonly code: string; readonly meaning: string }>>
  /** Its name, and the steps whose answers provide it. */
  readonly evidence: Readonly<Record<string, { readonly title: string; readonly from: readonly string[] }>>
  /** Outcome → the evidence that is asked for there. */
  readonly asked: Readonly<Record<string, readonly string[]>>
}

/** The states of a prerequisite, in the order in which a summary shows them. `before-fix`: marked as not met, but the trail has passed the fix since. */
export const cardStates = ['not-met', 'before-fix', 'changed', 'confirmed', 'not-applicable', 'not-checked'] as const

export type CardState = (typeof cardStates)[number]

type SummaryEvidence = { readonly id: string; readonly title: string; readonly text?: string }

/** A case in words, for people to read. Times are in milliseconds since 1970. */
export type SummaryCard = {
  readonly title: string
  readonly revision: number
  readonly name?: string
  readonly madeAt: number
  /** Where the case stands. */
  readonly head: { readonly place: string; readonly title: string; readonly kind?: OutcomeKind }
  readonly trail: readonly {
    readonly title: string
    readonly answer: string
    readonly at: number
    readonly isOpenedByLink: boolean
  }[]
  /** Grouped by state, without empty groups; within a group in the guide's order. */
  readonly prerequisites: readonly {
    readonly state: CardState
    readonly all: readonly { readonly id: string; readonly title: string; readonly at?: number }[]
  }[]
  readonly notes: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  readonly signals: readonly { readonly id: string; readonly code: string; readonly meaning: string; readonly at: number }[]
  readonly untried: readonly { readonly id: string; readonly title: string }[]
  readonly evidence: { readonly missing: readonly SummaryEvidence[]; readonly collected: readonly SummaryEvidence[] }
}

/** Puts a hand-off into the guide's words. An id that the guide no longer has is shown as it is. */
export function summaryCard(handoff: Handoff, index: GuideIndex, words: CardWords): SummaryCard {
  const { revision, name, madeAt, trail, prerequisites, notes = {}, signals = {}, evidence = {} } = handoff
  const { head } = follow(index, trail)
  const titleOf = (id: string) => lookup(words.prerequisites, id) ?? placeWords(index, id).title
  const marked = Object.entries(index.prerequisites).map(([id, today]) => {
    const mark = lookup(prerequisites, id)
    const state = mark && isOutdated(mark, today.revision) ? 'changed' : mark?.state
    const isBeforeFix = state === 'not-met' && isFixedSince(index, trail, today.fixedBy, mark?.at ?? 0)
    return { id, title: titleOf(id), at: mark?.at, state: isBeforeFix ? 'before-fix' : state }
  })
  const asked = lookup(words.asked, head) ?? []
  const all = [...new Set([...asked, ...Object.keys(evidence)])].map((id) => {
    const { title = id, from = [] } = lookup(words.evidence, id) ?? {}
    const { have, text, answers } = collected({ trail, evidence }, id, { from })
    const told = Object.entries(answers).map(([step, choice]) => labelOf(index, step, choice))
    return { id, title, have, text: [...told, text].filter(Boolean).join('\n') || undefined }
  })
  const notable = [...trail.map(({ step }) => step), ...Object.keys(index.steps), ...Object.keys(index.prerequisites)]
  const noted = [...new Set([...notable, ...Object.keys(notes)])].filter((id) => lookup(notes, id) !== undefined)
  return {
    title: words.title,
    revision,
    name,
    madeAt,
    head: { place: head, title: placeWords(index, head).title, kind: lookup(index.outcomes, head)?.kind },
    trail: trail.map(({ step, choice, at }, i) => ({
      title: placeWords(index, step).title,
      answer: labelOf(index, step, choice),
      at,
      isOpenedByLink: follow(index, trail.slice(0, i)).head !== step
    })),
    prerequisites: cardStates
      .map((state) => ({ state, all: marked.filter((each) => (each.state ?? 'not-checked') === state) }))
      .filter((group) => group.all.length > 0),
    notes: noted.map((id) => ({ id, title: titleOf(id), text: lookup(notes, id) ?? '' })),
    signals: Object.entries(signals)
      .sort(([, one], [, other]) => one - other)
      .map(([id, at]) => ({ id, ...(lookup(words.signals, id) ?? { code: id, meaning: '' }), at })),
    untried: untriedSteps(trail).map((id) => ({ id, title: placeWords(index, id).title })),
    evidence: { missing: all.filter(({ have }) => !have), collected: all.filter(({ have }) => have) }
  }
}

/** Whether a hand-off contains nothing yet. */
export function isEmptyHandoff(handoff: Handoff): boolean {
  return handoffParts.every((part) => Object.keys(handoff[part] ?? {}).length === 0)
}

function labelOf(index: GuideIndex, step: string, choice: string): string {
  return lookup(lookup(index.steps, step)?.labels ?? {}, choice) ?? choice
}
