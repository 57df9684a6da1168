// Runs inline in the head of every page. It shows the stored ticks as soon as their boxes are parsed, so that they are right
// in the first painted frame, as is a choice that the address names, says whether the guide's review is overdue, and keeps
// what is tapped until the store takes over.
;(() => {
  const root = document.documentElement
  const tapsKey = 'telusur:early-taps'
  const taps = []
  window.telusurTaps = taps

  // No hand-off is longer, and a router that carries a megabyte of fragment around is slow to start.
  const longest = 32_001
  if (location.hash.length > longest) history.replaceState(null, '', location.hash.slice(0, longest))

  const isReady = () => 'ready' in root.dataset
  const isPlain = (e) => e.button === 0 && e.detail < 2 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey

  const isHere = (guide) => `${location.pathname}/`.includes(`/${guide}/`)

  function attempt(deed, otherwise) {
    try {
      return deed()
    } catch {
      return otherwise
    }
  }

  const keptTaps = () => attempt(() => JSON.parse(sessionStorage.getItem(tapsKey)) || [], [])

  function storedCase() {
    const looks = Object.keys(sessionStorage).filter((key) => key.startsWith('telusur:look:'))
    const look = looks.find((key) => isHere(key.split(':')[2]))
    if (look) return JSON.parse(sessionStorage.getItem(look))
    const cases = Object.keys(localStorage)
      .filter((key) => key.startsWith('telusur:case:'))
      .map((key) => attempt(() => JSON.parse(localStorage.getItem(key))))
      .filter((c) => c?.format === 1 && isHere(c.guide))
      .sort((a, b) => b.changedAt - a.changedAt)
    const shown = (c) => sessionStorage.getItem(`telusur:tab:${c.guide}`)
    return cases.find((c) => c.id === shown(c)) || cases.find((c) => shown(c) === null && !c.archivedAt)
  }

  function show(input, state) {
    const row = input.closest('[data-state]')
    input.checked = state === 'confirmed'
    row.dataset.state = state
    for (const button of row.querySelectorAll('[data-mark]')) button.setAttribute('aria-pressed', button.dataset.mark === state)
  }

  function keep(e, tap) {
    const { guide } = document.querySelector('[data-guide]').dataset
    const kept = { id: String(Math.random()).slice(2), guide, at: Date.now(), ...tap }
    e.isKept = true
    try {
      sessionStorage.setItem(tapsKey, JSON.stringify([...keptTaps(), kept]))
    } catch {
      taps.push(kept)
    }
  }

  function keepMark(e, input, state) {
    show(input, state || 'empty')
    keep(e, { prerequisite: input.dataset.prerequisite, state, revision: +input.dataset.revision })
  }

  const { progress = {}, values = {} } = attempt(storedCase) || {}
  const { trail = [], prerequisites = {} } = progress
  const marks = new Map(Object.entries(prerequisites))
  for (const tap of keptTaps()) if (tap.prerequisite) marks.set(tap.prerequisite, tap)
  if (trail.length || marks.size) root.dataset.begun = ''

  // The rule of lib/guide/give-up.ts, and on a phone the room for both things the case line has to say off the trail.
  function showTrail({ dataset }, given) {
    const { place } = dataset
    const { start, steps, outcomes } = JSON.parse(dataset.graph)
    const targetOf = ({ step, choice }) => steps[step]?.choices[choice]
    const here = given.filter(({ step }) => step === place)
    if (given.length && !here.length && place !== start && targetOf(given.at(-1)) !== place) dataset.offTrail = ''
    const tries = here.map(targetOf).filter((target) => target && outcomes[target]?.kind !== 'solved')
    const giveUp = document.querySelector('[data-give-up]')
    if (giveUp && tries.length >= 3) giveUp.dataset.giveUp = 'true'
  }

  function showAll() {
    if (isReady()) return
    const { renamed: changes = '{}', reviewDue } = document.querySelector('[data-guide]')?.dataset || {}
    const renamed = JSON.parse(changes)
    if (Date.now() - Date.parse(reviewDue) >= 864e5) root.dataset.overdue = ''
    for (const [old, id] of Object.entries(renamed)) if (marks.has(old)) marks.set(id, marks.get(old))
    const start = document.querySelector('[data-first-step]')?.dataset.firstStep
    const given = trail.map((answer) => ({ ...answer, step: renamed[answer.step] || answer.step }))
    if (given.some(({ step }) => step === start)) root.dataset.trail = ''
    const main = document.querySelector('main[data-place]')
    if (main) showTrail(main, given)
    fillIn()
    for (const input of document.querySelectorAll('[data-prerequisite]')) {
      const { state, revision } = marks.get(input.dataset.prerequisite) || {}
      if (state) show(input, state === 'confirmed' && revision < input.dataset.revision ? 'changed' : state)
    }
    const named = document.getElementById(location.hash.slice(1))
    if (named?.type === 'radio') named.checked = true
  }
  function fillIn() {
    for (const field of document.querySelectorAll('[data-placeholder]')) {
      const value = values[field.dataset.placeholder]
      if (!value || field.textContent === value) continue
      field.textContent = value
      field.dataset.filled = ''
    }
  }
  const observer = new MutationObserver(showAll)
  observer.observe(root, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect()
    showAll()
  })

  function onClick(e) {
    if (isReady()) return
    const { target } = e
    const choice = isPlain(e) && target.closest('a[data-choice]')
    const toggle = target.closest('button[data-mark]')
    if (target.dataset.prerequisite) {
      // Not at its change: by then the click may have made React hydrate the page and empty the box.
      keepMark(e, target, target.checked ? 'confirmed' : null)
    } else if (choice) {
      const { graph } = choice.closest('[data-graph]').dataset
      const { step } = choice.closest('[data-step]').dataset
      keep(e, { step, choice: choice.dataset.choice, graph: JSON.parse(graph) })
    } else if (toggle) {
      const isPressed = toggle.getAttribute('aria-pressed') === 'true'
      keepMark(e, toggle.closest('[data-state]').querySelector('input'), isPressed ? null : toggle.dataset.mark)
    }
  }
  document.addEventListener('click', onClick, true)
})()
