import { codePlaces } from './code-context.ts'
import { codeMatches } from './code-matches.ts'
import { type Findable, idColumns, sourcesOf } from './find-signals.ts'
import type { Parts } from './parts.ts'
import { prefixedCodeOf, prefixedNumbers } from './prefixed-codes.ts'
import { readableText } from './readable-text.ts'
import { searchedText } from './searched-text.ts'
import { tableRecords } from './windows-tables.ts'

// They are told as examples: what stands further down is not looked for.
const longest = 200_000
const most = 6

/** The first codes, as written, in a text without signals: event ids, error codes, names with a number. */
export function* unknownCodes({ signals, logs }: Findable, text: string): Parts<string[]> {
  const { lines } = readableText(text.slice(0, longest))
  const isCodePlace = codePlaces(sourcesOf(Object.values(logs)))
  const idColumn = idColumns(lines, tableRecords(lines))
  const codes = yield* codeMatches(lines, { isCode: looksLikeCode, isCodePlace, idColumn })
  const patterns = Object.values(signals).flatMap((signal) => signal.patterns.flat())
  const prefixes = new Set(patterns.flatMap((pattern) => prefixedCodeOf(pattern)?.letters ?? []))
  const named = prefixes.size === 0 ? [] : prefixedNumbers(searchedText(lines), [...prefixes])
  const numbers = [...codes.values()].flatMap(([first]) => lines[(first?.line ?? 0) - 1]?.slice(first?.from, first?.to) ?? [])
  // "error 404" is a number after a word.
  const names = named.filter(({ digits }) => !numbers.includes(digits))
  return [...new Set([...numbers, ...names.map(({ letters, digits }) => `${letters.toUpperCase()} ${digits}`)])].slice(0, most)
}

/** Whether this is an event id, a Windows error code, or a short number after `0x`, but not a memory address. */
function looksLikeCode(code: string): boolean {
  return /^(?:\d{3,5}|[8c][\da-f]{7}|0x[\da-f]{1,4})$/.test(code)
}
