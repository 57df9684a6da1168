import { shownLines } from '#lib/signals/answer-limits.ts'

/** A text in the field. `head` is shown and can be edited; `rest` is only searched. */
export type PastedText = { readonly head: string; readonly rest: string }

export const noText: PastedText = { head: '', rest: '' }

/** Browsers become slow when they lay out more text than this, in characters. */
const shownLetters = 10_000

/** Splits a text into the part to show and the rest. */
export function pastedText(text: string): PastedText {
  const end = endOfLines(text)
  if (end === text.length) return { head: text, rest: '' }
  // Not between the two halves of a sign.
  const cut = /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
  return { head: text.slice(0, cut), rest: text.slice(cut) }
}

/** The text after an edit in the field. An empty field also clears the rest. */
export function edited({ rest }: PastedText, head: string): PastedText {
  if (head === '') return noText
  return head.length > 2 * shownLetters || rest === '' ? pastedText(head + rest) : { head, rest }
}

/** The end of the last line to show. */
function endOfLines(text: string): number {
  let end = 0
  for (let line = 0; line < shownLines; line++) {
    const next = text.indexOf('\n', end)
    if (next < 0 || next >= shownLetters) return Math.min(text.length, shownLetters)
    end = next + 1
  }
  return end
}
