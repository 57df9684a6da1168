'use client'

import { type ComponentProps, memo, useDeferredValue, useEffect, useRef } from 'react'
import { linesOf, type Match } from '#lib/signals/text-lines.ts'
import { edited, type PastedText, pastedText } from './pasted-text.ts'

type Props = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  pasted: PastedText
  onPasted: (pasted: PastedText) => void
  /** The matches in the text; empty while they belong to an earlier text. */
  marks: readonly Match[]
}

/**
 * The text field of the finder. The same lines are drawn behind it, numbered and with matches marked; the field is transparent and grows
 * with its text, so that both scroll together. Of a long text it contains only the beginning.
 */
export function FinderField({ pasted, onPasted, marks, ...field }: Props) {
  const textarea = useRef<HTMLTextAreaElement>(null)
  const isReplaced = useRef(false)
  // The reader's letters come first.
  const shown = useDeferredValue(pasted.head)

  // A long text never comes into the field: the browser would lay it out before it is cut.
  useEffect(() => {
    const element = textarea.current
    const insert = (event: Event, text: string | null | undefined) => {
      if (!element) return
      const { value, selectionStart, selectionEnd } = element
      isReplaced.current = selectionStart === 0 && selectionEnd === value.length
      if (!text || pastedText(text).rest === '') return
      event.preventDefault()
      const rest = isReplaced.current ? '' : pasted.rest
      onPasted(pastedText(value.slice(0, selectionStart) + text + value.slice(selectionEnd) + rest))
    }
    const onInput = (event: InputEvent) => insert(event, event.data)
    const onPaste = (event: ClipboardEvent) => insert(event, event.clipboardData?.getData('text/plain'))
    element?.addEventListener('beforeinput', onInput)
    element?.addEventListener('paste', onPaste)
    return () => {
      element?.removeEventListener('beforeinput', onInput)
      element?.removeEventListener('paste', onPaste)
    }
  }, [pasted, onPasted])

  return (
    <div className="numbered-field mb-3 min-h-55 overflow-y-auto rounded-lg border border-edge bg-bg">
      <Lines marks={marks} text={shown} />
      <textarea
        autoComplete="off"
        spellCheck={false}
        {...field}
        onChange={({ target: { value } }) => onPasted(isReplaced.current ? pastedText(value) : edited(pasted, value))}
        ref={textarea}
        value={pasted.head}
      />
    </div>
  )
}

const Lines = memo(({ text, marks }: { text: string; marks: readonly Match[] }) => {
  const ofLine = marksByLine(marks)
  return (
    <ol aria-hidden="true">
      {linesOf(text).map((line, index) => (
        <li key={index}>{parts(line, ofLine.get(index + 1) ?? [])}</li>
      ))}
    </ol>
  )
})

function marksByLine(marks: readonly Match[]): Map<number, Match[]> {
  const byLine = new Map<number, Match[]>()
  for (const match of marks) {
    const ofLine = byLine.get(match.line)
    if (ofLine) ofLine.push(match)
    else byLine.set(match.line, [match])
  }
  return byLine
}

function parts(line: string, marks: Match[]) {
  return [
    ...marks.flatMap(({ from, to }, i) => [
      line.slice(marks[i - 1]?.to ?? 0, from),
      <mark key={from}>{line.slice(from, to)}</mark>
    ]),
    line.slice(marks.at(-1)?.to ?? 0)
  ]
}
