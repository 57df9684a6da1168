/** Widths of letters as parts of the size of the type; all others are of middle width. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[iljI.,:;'|!]/, 0.25],
  [/[ftr()[\] /-]/, 0.33],
  [/[mwMW@%…]/, 0.86],
  [/[A-Z]/, 0.68]
]

/** About how wide a label is, in the fonts of this site. */
export function labelWidth(text: string, size: number): number {
  return size * [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.556), 0)
}

/** A label in one line where it fits, otherwise in two of about the same width. */
export function labelLines(label: string, size: number, room: number): string[] {
  if (labelWidth(label, size) <= room) return [label]
  const words = label.split(' ')
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const widest = (lines: string[]) => Math.max(...lines.map((line) => labelWidth(line, size)))
  return splits.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [label])
}
