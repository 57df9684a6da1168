/** Moves the focus to the page's heading, after the focused element has disappeared. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}
