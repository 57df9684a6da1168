/** Columns of a line, from 0; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number }

/** Where something occurs: line from 1, columns from 0. */
export type Match = Span & { readonly line: number }

/** Splits a text at any kind of line break. Lines and columns of a `Match` refer to these lines. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/)
}

/** The offset at which each line starts in `lines.join('\n')`. */
export function lineStarts(lines: readonly string[]): number[] {
  let next = 0
  return lines.map((line) => {
    const start = next
    next += line.length + 1
    return start
  })
}

/** Index of the last of the ascending numbers that is not greater than `limit`; 0 if all are greater. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** Sorts matches and merges those that overlap or touch. */
export function merged(matches: readonly Match[]): Match[] {
  const result: Match[] = []
  for (const match of [...matches].sort(byPosition)) {
    const last = result.at(-1)
    if (last?.line === match.line && match.from <= last.to) result.splice(-1, 1, { ...last, to: Math.max(last.to, match.to) })
    else result.push(match)
  }
  return result
}

function byPosition(one: Match, other: Match): number {
  return one.line - other.line || one.from - other.from
}
