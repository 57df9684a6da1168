'use client'

import type { Found } from '../lib/guide/find-signals.ts'
import { linesOf } from '../lib/guide/text-lines.ts'

type Props = { found: Found[]; text: string; title: string }

/** The lines of the text in which something was found, with their numbers and the found parts marked. */
export function FoundLines({ found, text, title }: Props) {
  const matches = allMatches(found)
  const numbers = [...new Set(matches.map(({ line }) => line))].sort((a, b) => a - b)
  if (numbers.length === 0) return null
  const lines = linesOf(text)

  return (
    <figure className="found-lines">
      <figcaption>{title}</figcaption>
      <ol>
        {numbers.map((number) => (
          <li key={number} value={number}>
            {parts(
              lines[number - 1] ?? '',
              matches.filter(({ line }) => line === number)
            )}
          </li>
        ))}
      </ol>
    </figure>
  )
}

type Match = Found['matches'][number]

function allMatches(found: Found[]): Match[] {
  return found.flatMap(({ matches, consequences }) => [...matches, ...allMatches(consequences)])
}

function parts(line: string, matches: Match[]) {
  const bounds = [...new Set([0, line.length, ...matches.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? 0
    const part = line.slice(from, to)
    return matches.some((match) => match.from <= from && to <= match.to) ? <mark key={from}>{part}</mark> : part
  })
}
