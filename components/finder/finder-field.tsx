'use client'

import type { ComponentProps } from 'react'
import type { Found } from '#lib/signals/causes-first.ts'
import { linesOf, type Match, merged } from '#lib/signals/text-lines.ts'

type Props = ComponentProps<'textarea'> & {
  /** The text that was searched, which may be a moment behind the one in the field. */
  searched: string
  found: Found[]
}

// The text and, behind it, the same lines with numbers and marks: whatever moves a letter holds for both.
const textLook =
  'w-full ps-(--gutter) pe-3.5 pt-2.5 font-mono text-sm/5.5 whitespace-pre-wrap wrap-break-word [font-variant-ligatures:none] [grid-area:1/1] [tab-size:8] [text-wrap-style:auto]'
// Lines have their numbers, and those with a mark an edge, in the gutter; all else of them is the letters of the field.
const linesLook =
  'pb-8 [counter-reset:line] *:relative *:min-h-5.5 *:invisible *:[counter-increment:line] *:[text-wrap-style:inherit] *:before:visible *:before:absolute *:before:-start-(--gutter) *:before:w-[calc(var(--gutter)-0.875rem)] *:before:text-end *:before:text-xs *:before:text-ink2 *:before:content-[counter(line)] *:has-[mark]:after:visible *:has-[mark]:after:absolute *:has-[mark]:after:inset-y-0 *:has-[mark]:after:-start-(--gutter) *:has-[mark]:after:border-s-3 *:has-[mark]:after:border-acc'

/**
 * The field for the text. Behind it stand the same lines, numbered and with the found parts marked: the field is transparent
 * and as tall as its text, so that both scroll as one.
 */
export function FinderField({ searched, found, ...field }: Props) {
  const marks = marksByLine(found)
  return (
    <div className="mb-3 grid max-h-[min(28.75rem,75vh)] min-h-55 grid-cols-1 overflow-y-auto rounded-lg border border-edge bg-bg [--gutter:3.25rem] focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-acc max-phone:[--gutter:2.75rem] print:max-h-none">
      <ol aria-hidden="true" className={`${textLook} ${linesLook}`}>
        {linesOf(searched).map((line, index) => (
          <li key={index}>{parts(line, marks.get(index + 1) ?? [])}</li>
        ))}
      </ol>
      <textarea
        autoComplete="off"
        className={`${textLook} relative field-sizing-content resize-none overflow-hidden bg-transparent pb-2.5 outline-none`}
        spellCheck={false}
        {...field}
      />
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
      // The letters of the field stand on these: an outline makes them bold without making them wider.
      <mark className="visible border-b-2 border-warn bg-(--mark) text-inherit [-webkit-text-stroke:0.6px]" key={from}>
        {line.slice(from, to)}
      </mark>
    ]),
    line.slice(marks.at(-1)?.to ?? 0)
  ]
}
