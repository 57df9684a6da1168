import { useEffect, useState } from 'react'

/** Hides the choices of a step behind a button once something was found, so that two lists of answers do not compete. */
export function useFoldedChoices(isFound: boolean) {
  const [isOpen, setIsOpen] = useState(false)
  const isFolded = isFound && !isOpen

  // Another text, another answer.
  useEffect(() => {
    if (!isFound) setIsOpen(false)
  }, [isFound])

  // Both are of the page around, which shows them without scripting, too.
  useEffect(() => {
    const [choices, button] = ['[data-choices-fold]', '[data-choices-show]'].map((part) =>
      document.querySelector<HTMLElement>(part)
    )
    if (!isFolded || !choices || !button) return
    const show = () => {
      setIsOpen(true)
      // The button goes, and the heading above the choices is where they begin.
      choices.parentElement?.querySelector<HTMLElement>('h2')?.focus()
    }
    choices.hidden = true
    button.hidden = false
    button.addEventListener('click', show)
    return () => {
      choices.hidden = false
      button.hidden = true
      button.removeEventListener('click', show)
    }
  }, [isFolded])
}
