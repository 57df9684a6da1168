import type { ShownState } from './shown-states.ts'

/** Makes a prerequisite's row and controls show a state, exactly as `PrerequisiteItem` renders it. */
export function showState(box: HTMLInputElement, state: ShownState): void {
  const row = box.closest<HTMLElement>('[data-state]')
  if (!row) return
  row.dataset.state = state
  box.checked = state === 'confirmed'
  for (const toggle of row.querySelectorAll<HTMLElement>('[data-mark]'))
    toggle.setAttribute('aria-pressed', String(toggle.dataset.mark === state))
}
