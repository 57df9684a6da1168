import { shownLines } from '#lib/signals/answer-limits.ts'

/** A text in the field: its beginning, which the reader sees and edits, and the rest, which is only searched. */
export type PastedText = { readonly head: string; readonly rest: string }

export const noText: PastedText = { head: '', rest: '' }

/** A browser that lays out more of a text than this keeps its reader waiting. */
const shownLetters = 10_000

/** The text, with as much of it in the field as a browser shows at once. */
export function pastedText(text: string): PastedText {
  const end = endOfLines(text)
  if (end === text.length) return { head: text, rest: '' }
  // Not between the two halves of a sign.
  const cut = /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
  return { head: text.slice(0, cut), rest: text.slice(cut) }
}

/** The text after the reader has changed what is in the field; a field without a word is an empty one. */
export function edited({ rest }: PastedText, head: string): PastedText {
  if (head === '') return noText
  return head.length > 2 * shownLetters || rest === '' ? pastedText(head + rest) : { head, rest }
}

/** Where the lines that are shown end. */
function endOfLines(text: string): number {
  let end = 0
  for (let line = 0; line < shownLines; line++) {
    const next = text.indexOf('\n', end)
    if (next < 0 || next >= shownLetters) return Math.min(text.length, shownLetters)
    end = next + 1
  }
  return end
}
