/** Copies a text; on plain http, where there is no clipboard API, by way of a selection. Says whether it could. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The only way without a secure context; deprecated, and kept by browsers for just this. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'sr-only'
  // Outside an open dialog nothing can be selected.
  const room = document.querySelector('dialog[open]') ?? document.body
  room.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
