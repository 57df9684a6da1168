'use client'

import type { ComponentProps } from 'react'
import type { Found } from '#lib/signals/causes-first.ts'
import { linesOf, type Match, merged } from '#lib/signals/text-lines.ts'

type Props = ComponentProps<'textarea'> & {
  /** The text that was searched, which may be a moment behind the one in the field. */
  searched: string
  found: Found[]
}

/**
 * The field for the text. Behind it stand the same lines, numbered and with the found parts marked: the field is transparent
 * and as tall as its text, so that both scroll as one.
 */
export function FinderField({ searched, found, ...field }: Props) {
  const marks = marksByLine(found)
  return (
    <div className="numbered-field mb-3 min-h-55 overflow-y-auto rounded-lg border border-edge bg-bg">
      <ol aria-hidden="true">
        {linesOf(searched).map((line, index) => (
          <li key={index}>{parts(line, marks.get(index + 1) ?? [])}</li>
        ))}
      </ol>
      <textarea autoComplete="off" spellCheck={false} {...field} />
    </div>
  )
}

function marksByLine(found: Found[]): Map<number, Match[]> {
  const marks = new Map<number, Match[]>()
  for (const match of merged(allMatches(found))) {
    const ofLine = marks.get(match.line)
    if (ofLine) ofLine.push(match)
    else marks.set(match.line, [match])
  }
  return marks
}

function allMatches(found: Found[]): Match[] {
  return found.flatMap(({ matches, consequences }) => [...matches, ...allMatches(consequences)])
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
