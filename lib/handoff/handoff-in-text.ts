import { cleanText } from './clean-text.ts'
import { statedLength } from './envelope.ts'
import { longestFragment, longestPaste, mostLinks } from './limits.ts'

/**
 * The fragments, `#` included, of the hand-off links in a text that was copied from a ticket or a mail, each once and in their
 * order: line ends, quotation marks `>`, `=` at the end of lines and characters without width that a program put into them are
 * taken out again, and so is the address of a mail filter around them. They are looked for where a summary could stand, not in more.
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

/** A line without the mail program's marks; the `=` of the link itself may stand at its end, too. */
function unwrap(line: string): string {
  const words = line.replace(/^[\s>|]+/, '').trimEnd()
  return words.endsWith('=') && !words.endsWith('#h=') ? words.slice(0, -1) : words
}
