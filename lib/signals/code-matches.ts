import { isAmount, isAnnounced, isOtherNumber, withoutLabel } from './code-context.ts'
import { codeOf, longCodeOf } from './code-of.ts'
import { asDigits, digitLike } from './misread-digits.ts'
import { once } from './once.ts'
import type { Parts } from './parts.ts'
import { notAfter, notBefore } from './patterns.ts'
import type { Match, Span } from './text-lines.ts'

/** What the search for codes needs to know. */
export type CodeSearch = {
  readonly isCode: (code: string) => boolean
  /** Whether the words around a number show that it is a code. */
  readonly isCodePlace: (line: string, from: number, to: number) => boolean
  /** The column of ids in a line, if the line has one. Lines count from 0. */
  readonly idColumn?: (line: number) => Span | undefined
}

// What a number may not touch: it would be a part of a word, version, address, date, ticket, GUID or longer number.
const apartBefore = String.raw`${notAfter(String.raw`\p{L}\p{N}_.@/\\+&?%$€–-`)}(?<!\d:)`
const apartAfter = String.raw`${notBefore(String.raw`\p{L}\p{N}_@/\\+%$€–-`)}(?!\.[\p{L}\p{N}]|:\p{N})`
const between = String.raw`(?:\s?[,;/&、]\s?|\s\+\s|,?\s(?:and|with|or|dan|dengan|atau|und|et|y|e|en)\s)`
const eventIds = new RegExp(String.raw`${apartBefore}\d{3,5}(?:${between}\d{3,5}){0,20}${apartAfter}`, 'giu')
const longCodes = new RegExp(String.raw`${apartBefore}(?:0x[\da-f]{1,8}|[-−–]?\d{9,10}|\d[\da-f]{6,7})${apartAfter}`, 'giu')

// At least two real digits, and at least one letter for a digit.
const mayHaveCodes = new RegExp(String.raw`\d{3}|0[xX]|\d${digitLike}|${digitLike}\d`)
const isMisread = new RegExp(String.raw`\d${digitLike}|${digitLike}\d|Ox\d`)
const misread = new RegExp(
  String.raw`${apartBefore}(?:((?=[OoIlS]*\d[OoIlS]*\d)(?=\d*${digitLike})[\dOoIlS]{4,5})|(?:Ox|(?:0x)?(?=[\da-fA-F]*[OIl]))\d[\da-fA-FOIl]{6,7})${apartAfter}`,
  'gu'
)

const linesOfPart = 500

/** Where each code occurs, by code. A bare number only counts where it can be a code. */
export function* codeMatches(lines: readonly string[], search: CodeSearch): Parts<Map<string, Match[]>> {
  const found = new Map<string, Match[]>()
  for (const [index, line] of lines.entries()) {
    if (index % linesOfPart === 0) yield
    if (!mayHaveCodes.test(line)) continue
    for (const { code, from, to } of [
      ...eventIdsIn(line, index, search),
      ...longCodesIn(line, search),
      ...misreadIn(line, search)
    ]) {
      const match = { line: index + 1, from, to }
      const matches = found.get(code)
      if (matches) matches.push(match)
      else found.set(code, [match])
    }
  }
  return found
}

type Code = Span & { readonly code: string }

function eventIdsIn(line: string, index: number, { isCode, isCodePlace, idColumn }: CodeSearch): Code[] {
  // Asked once for a line, however many numbers it has.
  const isQuery = once(() => isOnlyCodes(line, isCode))
  const id = once(() => idColumn?.(index))
  return [...line.matchAll(eventIds)].flatMap(({ index: from, 0: list }) => {
    const codes = [...list.matchAll(/\d+/g)]
      .map((number) => ({ code: number[0], from: from + number.index, to: from + number.index + number[0].length }))
      .filter(({ code, to }) => isCode(code) && !isAmount(line, to))
    if (codes.length === 0 || isOtherNumber(line, from)) return []
    const column = id()
    if (column && !isAnnounced(line, from, from + list.length))
      return codes.filter((code) => code.from === column.from && code.to === column.to)
    return isQuery() || isCodePlace(line, from, from + list.length) ? codes : []
  })
}

function longCodesIn(line: string, { isCode }: CodeSearch): Code[] {
  return [...line.matchAll(longCodes)].flatMap(({ index: from, 0: number }) => {
    const code = longCodeOf(number)
    if (code === undefined || !isCode(code)) return []
    // Those of processes are written like short codes, telephone numbers like long ones.
    const isPlain = code.startsWith('0x') || /^\d+$/.test(number)
    return isPlain && isOtherNumber(line, from) ? [] : [{ code, from, to: from + number.length }]
  })
}

/** Finds codes in which text recognition read letters for digits: `33OO4`, `Ox8O230626`. */
function misreadIn(line: string, { isCode, isCodePlace }: CodeSearch): Code[] {
  if (!isMisread.test(line)) return []
  return [...line.matchAll(misread)].flatMap(({ index: from, 0: number, 1: id }) => {
    const code = codeOf(asDigits(number)) ?? ''
    const to = from + number.length
    if (!isCode(code) || isOtherNumber(line, from)) return []
    return id === undefined || isCodePlace(line, from, to) || line.trim() === number ? [{ code, from, to }] : []
  })
}

/** Whether the whole text contains only codes and words that announce them. */
export function areOnlyCodes(lines: readonly string[], isCode: (code: string) => boolean): boolean {
  return lines.every((line) => isOnlyCodes(withoutLabel(line), isCode))
}

const longestQuery = 200

/** Whether a line contains only codes, as people type them to look them up. */
function isOnlyCodes(line: string, isCode: (code: string) => boolean): boolean {
  if (line.length > longestQuery) return false
  const rest = line
    .replace(/\b(?:0x[\da-f]+|[a-z]+_\d+|(?:[a-z]+_)+[a-z]+|and|with|dan|dengan)\b/gi, '')
    .replace(/(?<![\p{L}\p{N}])[-−–]?[\da-f]+(?![\p{L}\p{N}])/giu, (word) => (isCode(codeOf(word) ?? '') ? '' : word))
  return !/[\p{L}\p{N}]/u.test(rest)
}
