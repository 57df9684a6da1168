// Runs inline in the head of every page. It shows the stored ticks as soon as their boxes are parsed, so that they are right
// in the first painted frame, and keeps what is tapped until the store takes over.
;(() => {
  const root = document.documentElement
  const tapsKey = 'telusur:early-taps'

  const keptTaps = () => JSON.parse(sessionStorage.getItem(tapsKey) || '[]')
  const isReady = () => 'ready' in root.dataset
  const isPlain = (e) => e.button === 0 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey

  function parsed(text) {
    try {
      return JSON.parse(text)
    } catch {
      return null
    }
  }

  function storedProgress() {
    const cases = Object.keys(localStorage)
      .filter((key) => key.startsWith('telusur:case:'))
      .map((key) => parsed(localStorage.getItem(key)))
      .filter((c) => c?.format === 1 && !c.archivedAt && location.pathname.includes(`/${c.guide}/`))
      .sort((a, b) => b.changedAt - a.changedAt)
    const isShown = (c) => c.id === sessionStorage.getItem(`telusur:tab:${c.guide}`)
    return (cases.find(isShown) || cases[0])?.progress ?? {}
  }

  function show(input, state) {
    const row = input.closest('[data-state]')
    input.checked = state === 'confirmed'
    row.dataset.state = state
    for (const button of row.querySelectorAll('[data-mark]')) button.setAttribute('aria-pressed', button.dataset.mark === state)
  }

  function keep(e, tap) {
    const { guide } = document.querySelector('[data-guide]').dataset
    const id = String(Math.random()).slice(2)
    sessionStorage.setItem(tapsKey, JSON.stringify([...keptTaps(), { id, guide, at: Date.now(), ...tap }]))
    e.isKept = true
  }

  function keepMark(e, input, state) {
    show(input, state || 'empty')
    keep(e, { prerequisite: input.dataset.prerequisite, state, revision: +input.dataset.revision })
  }

  try {
    const { trail = [], prerequisites = {} } = storedProgress()
    const marks = new Map(Object.entries(prerequisites))
    for (const tap of keptTaps()) if (tap.prerequisite) marks.set(tap.prerequisite, tap)
    if (trail.length) root.dataset.trail = ''
    if (trail.length || marks.size) root.dataset.begun = ''

    const showAll = () => {
      for (const input of document.querySelectorAll('[data-prerequisite]')) {
        const { state, revision } = marks.get(input.dataset.prerequisite) || {}
        if (state && !isReady()) show(input, state === 'confirmed' && revision < input.dataset.revision ? 'changed' : state)
      }
    }
    const observer = new MutationObserver(showAll)
    observer.observe(root, { childList: true, subtree: true })
    document.addEventListener('DOMContentLoaded', () => {
      observer.disconnect()
      showAll()
    })
  } catch {
    // Storage is blocked: the store says so.
  }

  const untilReady = (listener) => (e) => {
    if (isReady()) return
    try {
      listener(e)
    } catch {
      // Storage is blocked: the store says so.
    }
  }
  const onClick = untilReady((e) => {
    const choice = isPlain(e) && e.target.closest('a[data-choice]')
    const toggle = e.target.closest('button[data-mark]')
    if (choice) {
      const { graph, step } = choice.closest('[data-graph]').dataset
      keep(e, { step, choice: choice.dataset.choice, graph: JSON.parse(graph) })
    } else if (toggle) {
      const isPressed = toggle.getAttribute('aria-pressed') === 'true'
      keepMark(e, toggle.closest('[data-state]').querySelector('input'), isPressed ? null : toggle.dataset.mark)
    }
  })
  const onChange = untilReady((e) => {
    if (e.target.dataset.prerequisite) keepMark(e, e.target, e.target.checked ? 'confirmed' : null)
  })
  document.addEventListener('click', onClick, true)
  document.addEventListener('change', onChange, true)
})()
