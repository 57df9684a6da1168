import { markRecordedEarly } from '#components/case/early-tap.ts'
import { showState } from '#components/prerequisites/show-state.ts'
import { shownState } from '#components/prerequisites/shown-states.ts'
import { isPlainActivation } from '#components/ui/is-plain-activation.ts'
import { keepEarlyTap, withEarlyMarks } from '#lib/cases/early-taps.ts'
import { glanceAtCase } from '#lib/cases/glance-at-case.ts'
import { newId } from '#lib/cases/new-id.ts'
import type { PrerequisiteState, Trail } from '#lib/guide/case.ts'
import type { CaseGlance } from '#lib/guide/case-glance.ts'
import { targetOf } from '#lib/guide/follow.ts'
import { isTimeToGiveUp } from '#lib/guide/give-up.ts'
import { isOverdue } from '#lib/guide/is-overdue.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { withCurrentSteps } from '#lib/guide/renamed.ts'
import type { Graph } from '#lib/guide/types.ts'
import { longestFragment } from '#lib/handoff/limits.ts'

// Runs inline in the head of every page. It shows the stored ticks as soon as their boxes are parsed, so that they are right
// in the first painted frame, as is a choice that the address names, says whether the guide's review is overdue, and keeps
// what is tapped until the store takes over. What it knows of cases and guides it shares with the store.

type Shown = Pick<CaseGlance, 'progress' | 'values'>

const root = document.documentElement
const nothing: Shown = { progress: { trail: [], prerequisites: {} }, values: {} }

// No hand-off is longer, and a router that carries a megabyte of fragment around is slow to start.
if (location.hash.length > longestFragment + 1) history.replaceState(null, '', location.hash.slice(0, longestFragment + 1))

/** The case to show. Read once, as soon as the page says which guide it belongs to. */
let shown: Shown | undefined

const observer = new MutationObserver(showAll)
observer.observe(root, { childList: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => {
  observer.disconnect()
  showAll()
})
document.addEventListener('click', keepTap, true)

function isReady() {
  return 'ready' in root.dataset
}

function showAll() {
  if (isReady()) return
  const guide = document.querySelector<HTMLElement>('[data-guide]')
  if (guide) showCase(guide.dataset)
  const named = document.getElementById(location.hash.slice(1))
  if (named instanceof HTMLInputElement && named.type === 'radio') named.checked = true
}

function showCase({ guide = '', renamed = '{}', reviewDue = '' }: DOMStringMap) {
  shown ??= read(guide, JSON.parse(renamed))
  const { trail, prerequisites } = shown.progress
  if (isOverdue(reviewDue, Date.now())) root.dataset.overdue = ''
  if (trail.length > 0 || Object.keys(prerequisites).length > 0) root.dataset.begun = ''
  const first = document.querySelector<HTMLElement>('[data-first-step]')?.dataset.firstStep
  if (trail.some(({ step }) => step === first)) root.dataset.trail = ''
  const main = document.querySelector<HTMLElement>('main[data-place]')
  if (main) showTrail(main, trail)
  fillIn(shown.values)
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-prerequisite]')) {
    const { prerequisite = '', revision } = box.dataset
    const state = shownState(shown.progress, prerequisite, Number(revision))
    if (state !== 'empty') showState(box, state)
  }
}

function read(guide: string, renamed: Readonly<Record<string, string>>): Shown {
  const { progress, values } = glanceAtCase({ local: () => localStorage, session: () => sessionStorage }, guide) ?? nothing
  const { trail, prerequisites } = withCurrentSteps(renamed, progress)
  return { values, progress: { trail, prerequisites: withEarlyMarks(prerequisites, guide) } }
}

/** Shows the way out of a loop. On a phone, also reserves space for the two things the case line says off the trail. */
function showTrail({ dataset }: HTMLElement, trail: Trail) {
  const { place = '', graph: text = '' } = dataset
  const graph: Graph = JSON.parse(text)
  const last = trail.at(-1)
  if (last && place !== graph.start && targetOf(graph, last) !== place && trail.every(({ step }) => step !== place))
    dataset.offTrail = ''
  const giveUp = document.querySelector<HTMLElement>('[data-give-up]')
  if (giveUp && isTimeToGiveUp(graph, place, trail)) giveUp.dataset.giveUp = 'true'
}

function fillIn(values: CaseGlance['values']) {
  for (const field of document.querySelectorAll<HTMLElement>('[data-placeholder]')) {
    const value = lookup(values, field.dataset.placeholder ?? '')
    if (!value || field.textContent === value) continue
    field.textContent = value
    field.dataset.filled = ''
  }
}

function keepTap(event: MouseEvent) {
  const { target } = event
  if (isReady() || !(target instanceof HTMLElement || target instanceof SVGElement)) return
  const choice = target.closest<HTMLElement>('a[data-choice]')
  const toggle = target.closest<HTMLElement>('button[data-mark]')
  if (target instanceof HTMLInputElement && target.dataset.prerequisite) {
    // Not at its change: by then the click may have made React hydrate the page and empty the box.
    keepMark(event, target, target.checked ? 'confirmed' : null)
  } else if (choice && isPlainActivation(event)) {
    const { graph = '' } = choice.closest<HTMLElement>('[data-graph]')?.dataset ?? {}
    const { step = '' } = choice.closest<HTMLElement>('[data-step]')?.dataset ?? {}
    keepEarlyTap({ ...common(event), step, choice: choice.dataset.choice ?? '', graph: JSON.parse(graph) })
  } else if (toggle) {
    const box = toggle.closest('[data-state]')?.querySelector('input')
    const isPressed = toggle.getAttribute('aria-pressed') === 'true'
    if (box) keepMark(event, box, isPressed ? null : (toggle.dataset.mark as PrerequisiteState))
  }
}

function keepMark(event: Event, box: HTMLInputElement, state: PrerequisiteState | null) {
  const { prerequisite = '', revision } = box.dataset
  showState(box, state ?? 'empty')
  box.closest<HTMLElement>('[data-state]')?.setAttribute('data-touched', '')
  keepEarlyTap({ ...common(event), prerequisite, state, revision: Number(revision) })
}

/** What all taps have in common. Also marks the event as kept. */
function common(event: Event) {
  const { guide = '' } = document.querySelector<HTMLElement>('[data-guide]')?.dataset ?? {}
  markRecordedEarly(event)
  return { id: newId(), guide, at: Date.now() }
}
