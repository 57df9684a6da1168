import { longestFragment, longestSummary } from './limits.ts'
import { cleanText } from './parse.ts'
import { statedLength } from './seal.ts'

/**
 * The fragment, `#` included, of the first hand-off link in a text that was copied from a ticket or a mail: line ends,
 * quotation marks `>`, `=` at the end of lines and characters without width that a program put into it are taken out again,
 * and so is the address of a mail filter around it. It is looked for where a summary could stand, not in more.
 */
export function handoffInText(text: string): string | undefined {
  const unwrapped = cleanText(text.slice(0, longestSummary)).split('\n').map(unwrap).join('')
  const found = /(?:#|%23)h(?:=(?:=?3D)?|%3D)([1-9]\d{0,3}\.)/i.exec(unwrapped)
  if (!found) return undefined
  const [whole, version] = found
  const from = found.index + whole.length
  const [data = ''] = /^[\w-]*/.exec(unwrapped.slice(from, from + longestFragment)) ?? []
  return `#h=${version}${version === '1.' ? data.slice(0, statedLength(data)) : data}`
}

/** A line without the mail program's marks; the `=` of the link itself may stand at its end, too. */
function unwrap(line: string): string {
  const words = line.replace(/^[\s>|]+/, '').trimEnd()
  return words.endsWith('=') && !words.endsWith('#h=') ? words.slice(0, -1) : words
}
