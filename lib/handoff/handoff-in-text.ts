import { cleanText } from './clean-text.ts'
import { statedLength } from './envelope.ts'
import { longestFragment, longestPaste, mostLinks } from './limits.ts'

/**
 * Finds hand-off links in text copied from a ticket or mail, and returns each fragment (with `#`) once, in order. Undoes what mail programs
 * do to links: line breaks, `>` quote marks, `=` at line ends, invisible characters, and the wrapper address of a mail filter. Only looks
 * at the beginning of a very long text.
 */
export function handoffsInText(text: string): string[] {
  const unwrapped = cleanText(text.slice(0, longestPaste)).split('\n').map(unwrap).join('')
  const found = new Set<string>()
  for (const { index, 0: whole, 1: version } of unwrapped.matchAll(/(?:#|%23)h(?:=(?:=?3D)?|%3D)([1-9]\d{0,3}\.)/gi)) {
    if (found.size === mostLinks) break
    const from = index + whole.length
    const [data = ''] = /^[\w-]*/.exec(unwrapped.slice(from, from + longestFragment)) ?? []
    found.add(`#h=${version}${version === '1.' ? data.slice(0, statedLength(data)) : data}`)
  }
  return [...found]
}

/** A line without what a mail program added: quote marks, and a `=` at the end unless it is that of `#h=`. */
function unwrap(line: string): string {
  const words = line.replace(/^[\s>|]+/, '').trimEnd()
  return words.endsWith('=') && !words.endsWith('#h=') ? words.slice(0, -1) : words
}
